using Parley.Reading.Text;

namespace Parley.Reading.Feeds;

/// <summary>Reads JSON Feed, versions 1 and 1.1 (https://www.jsonfeed.org/version/1.1/).</summary>
internal sealed class JsonFeedReader
{
    private const int MostNames = 64;

    private readonly JsonScanner scanner;
    private readonly string? address;
    private readonly FeedLimits limits;
    private readonly Feed feed = new(FeedKind.Json);

    /// <summary>Names of the members that are open; a list, an item of a list and the root have none.</summary>
    private readonly List<string> open = [];
    private FeedItem? item;
    private string name = "";
    private int tooDeep;

    public JsonFeedReader(SourceText source, string? address, FeedLimits limits)
    {
        scanner = new JsonScanner(source);
        this.address = address;
        this.limits = limits;
    }

    public Feed Read()
    {
        while (!feed.CutOff && scanner.TryNext(out var token))
        {
            switch (token.Kind)
            {
                case JsonTokenKind.Open:
                    Open(token);
                    break;
                case JsonTokenKind.Close:
                    Close();
                    break;
                case JsonTokenKind.Name:
                    name = scanner.Characters(token).Chars;
                    break;
                default:
                    if (tooDeep == 0 && open.Count <= 5)
                    {
                        Value(token);
                    }
                    break;
            }
        }
        feed.Items.RemoveAll(found => found.IsEmpty);
        return feed;
    }

    private void Open(JsonToken token)
    {
        if (open.Count >= limits.Depth)
        {
            tooDeep++;
            return;
        }
        open.Add(name);
        name = "";
        // root, "items", and the object that is one of them
        if (!token.List && open.Count == 3 && open[1] == "items")
        {
            feed.CutOff = feed.Items.Count >= limits.Items;
            if (!feed.CutOff)
            {
                item = new FeedItem();
                feed.Items.Add(item);
            }
        }
    }

    private void Close()
    {
        if (tooDeep > 0)
        {
            tooDeep--;
            return;
        }
        if (open.Count > 0)
        {
            open.RemoveAt(open.Count - 1);
        }
        name = "";
        item = open.Count < 3 ? null : item;
    }

    private void Value(JsonToken token)
    {
        var path = string.Join('.', open.Append(name).Where(part => part.Length > 0));
        if (
            FeedVocabulary.FindJson(path) is not { } field
            || (token.Kind == JsonTokenKind.Word && field != FeedField.Identifier)
        )
        {
            return;
        }
        var html = path.EndsWith("_html", StringComparison.Ordinal);
        var text = new FeedText(
            scanner.Characters(token),
            html ? FeedTextKind.Html : FeedTextKind.Plain
        );
        if (item is null)
        {
            OfFeed(field, text);
        }
        else
        {
            OfItem(item, field, text);
        }
    }

    private void OfFeed(FeedField field, FeedText text)
    {
        switch (field)
        {
            case FeedField.Title:
                feed.Title ??= text.Line();
                break;
            case FeedField.Link:
                feed.Link ??= Address(text);
                break;
            case FeedField.Language:
                feed.Language ??= text.Line();
                break;
            case FeedField.Author:
                Add(feed.Authors, text);
                break;
        }
    }

    private void OfItem(FeedItem of, FeedField field, FeedText text)
    {
        switch (field)
        {
            case FeedField.Title:
                of.Title ??= text.Line();
                break;
            case FeedField.Link:
                of.Link ??= Address(text);
                break;
            case FeedField.OtherLink:
                of.OtherLink ??= Address(text);
                break;
            case FeedField.Identifier when FeedAddress.IsWeb(text.Source.Chars):
                of.OtherLink ??= Address(text);
                break;
            case FeedField.Published:
                of.Published ??= text.Line();
                break;
            case FeedField.Updated:
                of.Updated ??= text.Line();
                break;
            case FeedField.Author:
                Add(of.Authors, text);
                break;
            case FeedField.Tag:
                Add(of.Tags, text);
                break;
            case FeedField.Language:
                of.Language ??= text.Line();
                break;
            case FeedField.Content when text.Kind == FeedTextKind.Html || of.Content is null:
                of.Content = text;
                break;
            case FeedField.Summary:
                of.Summary ??= text;
                break;
        }
    }

    private string? Address(FeedText text) =>
        FeedAddress.Absolute(text.Source.Length == 0 ? null : text.Source.Chars, address);

    private static void Add(List<string> list, FeedText text)
    {
        if (
            list.Count < MostNames
            && text.Source.Length < 200
            && text.Line() is { } value
            && !list.Contains(value)
        )
        {
            list.Add(value);
        }
    }
}
