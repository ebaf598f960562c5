using Parley.Reading.Dates;

namespace Parley.Reading.Segmentation;

/// <summary>A date with its words and the machine-readable stamp beside it, if any.</summary>
internal sealed record FoundDateText(FoundDate Date, string Printed, string? Stamp);
