using Parley.Publishing.Tables;

namespace Parley.Tests.Publishing.Tables;

/// <summary>A table with everything that is hard to write.</summary>
internal static class SampleTable
{
    public static Table Of(params object?[][] rows) =>
        new(
            "sample",
            "Cells that are hard to write",
            [
                new("word", ColumnKind.Text, "A word"),
                new("count", ColumnKind.Number, "A number"),
                new("sure", ColumnKind.Flag, "Yes or no"),
            ],
            [.. rows.Select(row => (IReadOnlyList<object?>)row)]
        );
}
