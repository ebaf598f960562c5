namespace Parley.Tests.Architecture;

/// <summary>A room of the house and the rooms it may use, as <c>docs/architecture.md</c> has them.</summary>
internal sealed record Room(string Name, params string[] MayUse)
{
    /// <summary>The whole table. The vocabulary of Publishing and Web is what the ledger's views are made of.</summary>
    public static IReadOnlyList<Room> All { get; } =
    [
        new("Values"),
        new("Documents", "Values"),
        new("Geography", "Values"),
        new("Statements", "Values", "Documents"),
        new("Reading", "Values", "Documents"),
        new("Entries", "Values", "Documents", "Statements"),
        new("Cases", "Values", "Geography", "Statements", "Documents", "Entries"),
        new("Extraction", "Values", "Documents", "Statements", "Geography", "Cases"),
        new("Reconciliation", "Values", "Documents", "Statements", "Entries", "Geography", "Cases"),
        new("Ingestion", "Documents"),
        new(
            "Ledger",
            "Values",
            "Documents",
            "Statements",
            "Entries",
            "Geography",
            "Cases",
            "Reconciliation"
        ),
        new(
            "Publishing",
            "Values",
            "Documents",
            "Statements",
            "Entries",
            "Geography",
            "Cases",
            "Ledger"
        ),
        new(
            "Web",
            "Values",
            "Documents",
            "Statements",
            "Entries",
            "Geography",
            "Cases",
            "Ledger",
            "Publishing"
        ),
    ];
}
