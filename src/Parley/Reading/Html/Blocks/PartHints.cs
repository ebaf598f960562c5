namespace Parley.Reading.Html.Blocks;

/// <summary>What the words of <c>class</c> and <c>id</c> say that a part of a page is; <c>hints.tsv</c> has the words.</summary>
[Flags]
internal enum PartHints
{
    None = 0,
    Body = 1 << 0,
    Story = 1 << 1,
    Text = 1 << 2,
    Navigation = 1 << 3,
    Side = 1 << 4,
    Frame = 1 << 5,
    Related = 1 << 6,
    Comment = 1 << 7,
    Share = 1 << 8,
    Subscribe = 1 << 9,
    Advert = 1 << 10,
    Overlay = 1 << 11,
    Tag = 1 << 12,
    Caption = 1 << 13,
    Author = 1 << 14,
    Stamp = 1 << 15,
    Widget = 1 << 16,
    Embed = 1 << 17,
    Hidden = 1 << 18,
    Summary = 1 << 19,
    Title = 1 << 20,
    List = 1 << 21,

    /// <summary>A box to sign up for letters. No feature of the model, whose trees know it as <see cref="Subscribe"/>.</summary>
    Letter = 1 << 22,
}
