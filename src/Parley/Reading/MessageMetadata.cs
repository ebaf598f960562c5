using System.Text.RegularExpressions;
using Parley.Documents;
using Parley.Reading.Html;

namespace Parley.Reading;

/// <summary>Lets the header of an e-mail speak where the page that came in it is silent.</summary>
internal static partial class MessageMetadata
{
    public static void Complete(PageMetadata meta, MessageHeader message, OutletIndex outlets)
    {
        meta.Title ??= Headline(message.Subject);
        if (meta.Dates.Count == 0)
        {
            HtmlMetadata.Add(meta, message.Date);
        }
        meta.Outlet ??=
            outlets.Named(message.Sender)
            ?? outlets.Named(message.List)
            ?? (message.List is null ? null : message.Sender ?? message.List);
        if (
            message is { List: null, Sender: { } sender }
            && outlets.Named(sender) is null
            && meta.Authors.Count == 0
        )
        {
            meta.Authors.Add(sender);
        }
    }

    /// <summary>The subject without the marks of replies, forwarding and lists.</summary>
    private static string? Headline(string? subject)
    {
        var headline = subject is null ? null : Marks().Replace(subject, "").Trim();
        return string.IsNullOrEmpty(headline) ? null : headline;
    }

    [GeneratedRegex(
        @"^(?:\s*(?:(?:re|fwd?|aw|wg|tr|rv)\s*:|\[[^\]]{1,40}\]))+\s*",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Marks();
}
