using Parley.Entries;
using Parley.Values;

namespace Parley.Ledger.Views;

/// <summary>Money that no source places: one line of the box beside the map.</summary>
/// <param name="Entry">Identifier of the entry.</param>
/// <param name="Title">Title of the entry.</param>
/// <param name="Name">Who acts, in short, or the subject.</param>
/// <param name="Amount">The amount as stated; its nature and scope say whether it is a level or a project's cost.</param>
/// <param name="Worth">The amount in the map's currency, for order only.</param>
/// <param name="Standing">Class of its status.</param>
/// <param name="Origin">Read from pages, or curated.</param>
/// <param name="Regions">Codes of the regions it names, where they are several; empty where it names none.</param>
public sealed record MapMoney(
    string Entry,
    string Title,
    string Name,
    Amount Amount,
    Worth? Worth,
    MapStanding Standing,
    EntryOrigin Origin,
    IReadOnlyList<string> Regions
);
