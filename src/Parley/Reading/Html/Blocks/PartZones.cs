namespace Parley.Reading.Html.Blocks;

/// <summary>What the elements around a block are, by their names, roles and attributes.</summary>
[Flags]
internal enum PartZones
{
    None = 0,
    Navigation = 1 << 0,
    Aside = 1 << 1,
    Footer = 1 << 2,
    Header = 1 << 3,
    Form = 1 << 4,
    Figure = 1 << 5,
    Table = 1 << 6,
    List = 1 << 7,
    Hidden = 1 << 8,
    Role = 1 << 9,
    Article = 1 << 10,
    Main = 1 << 11,
    Body = 1 << 12,
    Quote = 1 << 13,
    Link = 1 << 14,
}
