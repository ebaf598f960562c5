using Parley.Entries;
using Parley.Geography;
using Parley.Statements;
using Parley.Values;

namespace Parley.Ledger.Views;

/// <summary>A commitment with a place in the host.</summary>
public sealed record MapMark
{
    /// <summary>Identifier of the entry.</summary>
    public required string Entry { get; init; }

    /// <summary>Title of the entry.</summary>
    public required string Title { get; init; }

    /// <summary>Who acts, in short; the subject where a country acts.</summary>
    public required string Name { get; init; }

    /// <summary>Sort of project.</summary>
    public required MapMarkKind Kind { get; init; }

    /// <summary>Class of its status.</summary>
    public required MapStanding Standing { get; init; }

    /// <summary>Its status.</summary>
    public Status? Status { get; init; }

    /// <summary>Read from pages, or curated: curated ones are drawn hollow and enter no total.</summary>
    public required EntryOrigin Origin { get; init; }

    /// <summary>The amount as stated.</summary>
    public Amount? Amount { get; init; }

    /// <summary>The amount in the map's currency, or null where there is none or no rate.</summary>
    public Worth? Worth { get; init; }

    /// <summary>Jobs as stated.</summary>
    public Quantity? Jobs { get; init; }

    /// <summary>Code of the region it stands in.</summary>
    public required string Region { get; init; }

    /// <summary>The place as the ledger has it; the region's own name where no city is known.</summary>
    public required string Place { get; init; }

    /// <summary>Point of the city, or null: then it stands somewhere in the region.</summary>
    public OutlinePoint? At { get; init; }

    /// <summary>Codes of further regions that the commitment names. Its amount is not divided between them and shades none.</summary>
    public IReadOnlyList<string> AlsoIn { get; init; } = [];

    /// <summary>Since when it stands where it stands.</summary>
    public DateBounds? Since { get; init; }

    /// <summary>Whether its amount enters totals.</summary>
    public bool Counts { get; init; }
}
