using System.Globalization;
using Parley.Entries;
using Parley.Ledger.Views;
using Parley.Statements;

namespace Parley.Publishing.Briefs;

/// <summary>
/// Walks every part of a brief and holds it to the ledger. A brief with findings must not be printed.
/// </summary>
public sealed class BriefLinter
{
    private readonly LedgerView view;
    private readonly Dictionary<string, LedgerEntry> entries;
    private readonly List<BriefFinding> findings = [];
    private string place = "";

    private BriefLinter(LedgerView view)
    {
        this.view = view;
        entries = view.Entries.ToDictionary(entry => entry.Id, StringComparer.Ordinal);
    }

    /// <summary>Everything that keeps the brief from being printed, in reading order.</summary>
    public static IReadOnlyList<BriefFinding> Check(Brief brief, LedgerView view)
    {
        ArgumentNullException.ThrowIfNull(brief);
        ArgumentNullException.ThrowIfNull(view);
        var linter = new BriefLinter(view);
        linter.Check("Basis", brief.Basis);
        foreach (var section in brief.Sections)
        {
            foreach (var line in section.Blocks.SelectMany(block => block.Lines))
            {
                linter.Check(section.Heading, line);
            }
        }
        return linter.findings;
    }

    private void Check(string section, BriefLine line)
    {
        place = $"{section}, “{line}”";
        foreach (var part in line.Parts)
        {
            switch (part)
            {
                case BriefCitation citation:
                    Check(citation);
                    break;
                case BriefTotal total:
                    Check(total);
                    break;
                case BriefReason reason:
                    Check(reason);
                    break;
                case BriefWords when part.Text.Any(char.IsDigit):
                    Find("PAR5001", $"'{part.Text}' holds a figure that no sentence backs");
                    break;
                case BriefWords or BriefName or BriefDay or BriefCount:
                    break;
                default:
                    throw new InvalidOperationException($"No rule for {part.GetType().Name}.");
            }
        }
    }

    private void Check(BriefCitation citation)
    {
        if (citation.Source is { } source)
        {
            if (
                !Uri.TryCreate(source.Url, UriKind.Absolute, out var address)
                || address.Scheme is not ("http" or "https")
            )
            {
                Find("PAR5005", $"the curated '{citation.Text}' has no address");
            }
            return;
        }
        if (citation.Statements.Count == 0)
        {
            Find("PAR5001", $"no sentence backs '{citation.Text}'");
            return;
        }
        foreach (var id in citation.Statements)
        {
            CheckSentence(citation, id);
        }
        var statements = citation
            .Statements.Where(view.Statements.ContainsKey)
            .Select(id => view.Statements[id])
            .ToList();
        if (
            citation.Value is { } value
            && statements.Any(statement => !StatedValues.Of(statement).Contains(value))
        )
        {
            Find("PAR5003", $"a sentence behind '{citation.Text}' states another figure");
        }
        if (citation.Value is null && !DigitsStand(citation.Text, statements))
        {
            Find("PAR5003", $"the sentences behind '{citation.Text}' do not hold its figures");
        }
        CheckDispute(citation);
        if (citation.AsLaw && entries.GetValueOrDefault(citation.Subject)?.Status != Status.InForce)
        {
            Find(
                "PAR5007",
                $"'{citation.Text}' is printed as a duty in force, the ledger does not say so"
            );
        }
    }

    private void CheckSentence(BriefCitation citation, StatementId id)
    {
        if (!view.Statements.TryGetValue(id, out var statement))
        {
            Find(
                "PAR5002",
                $"the sentence {id.Value} behind '{citation.Text}' is not in the ledger"
            );
            return;
        }
        var text = view.ArticleOf(statement.Document.Article).Article.Text;
        var (span, quote) = (statement.Evidence.Span, statement.Evidence.Quote);
        if (span.End > text.Length || !text.AsSpan(span.Start, span.Length).SequenceEqual(quote))
        {
            Find(
                "PAR5002",
                $"the sentence {id.Value} behind '{citation.Text}' is no longer in its article"
            );
        }
    }

    private void CheckDispute(BriefCitation citation)
    {
        if (citation.Value is null)
        {
            return;
        }
        var sides = view
            .Conflicts.Where(conflict =>
                conflict.Subjects.Contains(citation.Subject)
                && conflict.Values.Any(side => side.Statements.Any(citation.Statements.Contains))
            )
            .ToList();
        if (sides.Count > 0 && !sides.Any(conflict => conflict.Id == citation.Dispute))
        {
            Find("PAR5004", $"'{citation.Text}' is disputed and is printed without its dispute");
        }
    }

    private void Check(BriefTotal total)
    {
        var parts = total.Entries.Select(id => entries.GetValueOrDefault(id)).ToList();
        if (
            parts.Any(entry =>
                entry is not { Counts: true, Origin: EntryOrigin.Read }
                || entry.Amount?.Currency != total.Currency
                || entry.MoneyKind != total.Kind
            )
        )
        {
            Find("PAR5006", $"'{total.Text}' adds what must not be added");
        }
        if (parts.Sum(entry => entry?.Amount?.Representative ?? 0) != total.Value)
        {
            Find("PAR5006", $"'{total.Text}' is not the sum of its entries");
        }
    }

    private void Check(BriefReason reason)
    {
        if (
            view.Conflicts.FirstOrDefault(conflict => conflict.Id == reason.Conflict)?.Ground
            != reason.Text
        )
        {
            Find("PAR5003", $"the ledger does not name '{reason.Text}' as a ground");
        }
    }

    /// <summary>Whether every run of digits of a text stands in one of the passages.</summary>
    private static bool DigitsStand(string text, List<Statement> statements)
    {
        var at = 0;
        while (at < text.Length)
        {
            if (!char.IsDigit(text[at]))
            {
                at++;
                continue;
            }
            var end = at;
            while (end < text.Length && (char.IsDigit(text[end]) || text[end] is '.' or ','))
            {
                end++;
            }
            var digits = text[at..end].TrimEnd('.', ',');
            if (!statements.Any(statement => StatedWords.Hold(statement, digits)))
            {
                return false;
            }
            at = end;
        }
        return true;
    }

    private void Find(string code, string message) =>
        findings.Add(new(code, place, string.Create(CultureInfo.InvariantCulture, $"{message}.")));
}
