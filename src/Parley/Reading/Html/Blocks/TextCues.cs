namespace Parley.Reading.Html.Blocks;

/// <summary>Words in a block that such blocks of a page like to use; <c>cues.tsv</c> has them.</summary>
[Flags]
internal enum TextCues
{
    None = 0,
    Subscribe = 1 << 0,
    Share = 1 << 1,
    Rights = 1 << 2,
    Photo = 1 << 3,
    Author = 1 << 4,
    Comment = 1 << 5,
    Related = 1 << 6,
    Advert = 1 << 7,
    Contact = 1 << 8,
    Stamp = 1 << 9,
    Consent = 1 << 10,
}
