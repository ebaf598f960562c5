using Parley.Documents;
using Parley.Statements;
using Parley.Values;

namespace Parley.Reconciliation.Dating;

/// <summary>Carries a settled publication into a statement: its document, and the dates that hung on it.</summary>
internal static class StatementSettler
{
    public static Statement Settle(Statement statement, Publication? published)
    {
        if (published is null)
        {
            return statement;
        }
        var inferred = new SortedDictionary<string, string>(
            statement.Inferred.ToDictionary(
                pair => pair.Key,
                pair => pair.Value,
                StringComparer.Ordinal
            ),
            StringComparer.Ordinal
        );
        if (published.Inference is { } why)
        {
            inferred["document.published"] = why;
        }
        var (field, timing) = TimingOf(statement);
        var settled = timing?.Settle(published.Bounds);
        if (settled is { Period: not null } && timing!.Period is null)
        {
            inferred[field] = $"\"{timing.Phrase}\" for a piece published {published.Bounds}";
        }
        statement = statement switch
        {
            Commitment commitment => commitment with { When = settled },
            TariffMeasure tariff => tariff with { Effective = settled },
            Figure figure => figure with { Period = settled },
            Meeting meeting => meeting with { When = settled },
            _ => statement,
        };
        return statement with
        {
            Inferred = inferred,
            Document = statement.Document with { Published = published },
        };
    }

    private static (string Field, Timing? Timing) TimingOf(Statement statement) =>
        statement switch
        {
            Commitment commitment => ("when", commitment.When),
            TariffMeasure tariff => ("effective", tariff.Effective),
            Figure figure => ("period", figure.Period),
            Meeting meeting => ("when", meeting.When),
            _ => ("", null),
        };
}
