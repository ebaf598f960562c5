namespace Parley.Cases;

/// <summary>Which promises of a country a series measures: those that do one of the actions about one of the things.</summary>
/// <param name="Actions">Actions of commitments, as the statement contract spells them; none means any.</param>
/// <param name="Things">Words for what is promised, in lower case, one of which the entry must name; none means any.</param>
public sealed record MeasuredPromise(IReadOnlyList<string> Actions, IReadOnlyList<string> Things);
