using Parley.Reading.Html;

namespace Parley.Reading.Feeds;

/// <summary>The prefixes that are declared at a point of a feed.</summary>
internal sealed class FeedNamespaces(string source, MarkupTokenizer tokens)
{
    /// <summary>Declarations kept; a feed with more of them is no feed.</summary>
    private const int Most = 256;

    private readonly List<(string Prefix, string Name)> declared = [];

    /// <summary>How many declarations hold; <see cref="Forget"/> takes it back.</summary>
    public int Count => declared.Count;

    /// <summary>Takes up what a start tag declares.</summary>
    public void Declare(in MarkupToken tag)
    {
        var (start, end) = tag.Inner;
        for (
            var at = source.IndexOf("xmlns", start, end - start, StringComparison.Ordinal);
            at >= 0 && declared.Count < Most;
            at = source.IndexOf("xmlns", at + 5, end - at - 5, StringComparison.Ordinal)
        )
        {
            var stop = at + 5;
            while (stop < end && source[stop] != '=' && !char.IsWhiteSpace(source[stop]))
            {
                stop++;
            }
            var name = source[at..stop];
            if ((name.Length == 5 || name[5] == ':') && tokens.Attribute(tag, name) is { } address)
            {
                var prefix = name.Length == 5 ? "" : name[6..];
                var known = FeedVocabulary.Namespace(address);
                // An unknown default is that of the feed's own elements, misspelt or new.
                declared.Add(
                    (
                        prefix,
                        prefix.Length == 0 && known == FeedVocabulary.Unknown
                            ? FeedVocabulary.Native
                            : known
                    )
                );
            }
        }
    }

    /// <summary>Drops what was declared since; elements that close out of order may have dropped it before.</summary>
    public void Forget(int count)
    {
        if (count < declared.Count)
        {
            declared.RemoveRange(count, declared.Count - count);
        }
    }

    /// <summary>The name of an element as <see cref="FeedVocabulary"/> writes it: lower case, with the short name of its namespace.</summary>
    public string Resolve(string written)
    {
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        var prefix = colon < 0 ? "" : written[..colon];
        var local = written[(colon + 1)..].ToLowerInvariant();
        var space = Of(prefix);
        return space.Length == 0 ? local : space + ":" + local;
    }

    private string Of(string prefix)
    {
        for (var i = declared.Count - 1; i >= 0; i--)
        {
            if (declared[i].Prefix == prefix)
            {
                return declared[i].Name;
            }
        }
        return prefix.Length == 0 ? FeedVocabulary.Native : FeedVocabulary.Undeclared(prefix);
    }
}
