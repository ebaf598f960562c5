using Parley.Entries;

namespace Parley.Publishing.Exports;

/// <summary>Days of the calendar on which an entry is due, takes effect or meets.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Word">What happens then, before the title of the entry.</param>
internal sealed record Deadline(LedgerEntry Entry, DateOnly From, DateOnly To, string Word);
