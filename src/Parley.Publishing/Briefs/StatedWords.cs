using Parley.Statements;

namespace Parley.Publishing.Briefs;

/// <summary>Whether words stand in the sentences of a statement.</summary>
internal static class StatedWords
{
    /// <summary>Whether the statement's passages hold the words, line breaks counting as spaces.</summary>
    public static bool Hold(Statement statement, string words) =>
        statement
            .Evidence.More.Select(more => more.Quote)
            .Prepend(statement.Evidence.Quote)
            .Any(passage =>
                Flat(passage).Contains(Flat(words), StringComparison.OrdinalIgnoreCase)
            );

    private static string Flat(string text) => text.Replace('\n', ' ').Trim();
}
