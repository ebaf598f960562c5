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
        SortedDictionary<string, string>? inferred = null;
        if (published.Inference is { } why)
        {
            Inferred()["document.published"] = why;
        }
        var (field, timing) = TimingOf(statement);
        var settled = timing?.Settle(published.Bounds);
        if (settled is { Period: not null } && timing!.Period is null)
        {
            Inferred()[field] = $"\"{timing.Phrase}\" for a piece published {published.Bounds}";
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
            Inferred = inferred ?? statement.Inferred,
            Document = statement.Document with { Published = published },
        };

        SortedDictionary<string, string> Inferred() =>
            inferred ??= new(
                statement.Inferred.ToDictionary(
                    pair => pair.Key,
                    pair => pair.Value,
                    StringComparer.Ordinal
                ),
                StringComparer.Ordinal
            );
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
