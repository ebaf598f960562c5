using Parley.Entries;
using Parley.Statements;

namespace Parley.Publishing.Briefs;

/// <summary>Numbers the notes in the order in which the brief first needs them; one sentence or address has one number.</summary>
internal sealed class BriefNotes
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(StatementId? Statement, SourceReference? Source)> notes = [];

    public IReadOnlyList<(StatementId? Statement, SourceReference? Source)> All => notes;

    /// <summary>Numbers of the notes behind a citation, from 1.</summary>
    public IReadOnlyList<int> Of(BriefCitation citation) =>
        citation.Source is { } source
            ? [Number(source.Url, (null, source))]
            : [.. citation.Statements.Select(id => Number(id.Value, (id, null)))];

    private int Number(string key, (StatementId?, SourceReference?) note)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            notes.Add(note);
            number = notes.Count;
            numbers.Add(key, number);
        }
        return number;
    }
}
