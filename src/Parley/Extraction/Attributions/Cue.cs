namespace Parley.Extraction.Attributions;

/// <summary>A word that can cue an attribution, as the table has it.</summary>
/// <param name="Sense">What the source does: say, think, want, plan, ask, judge, show or seem.</param>
/// <param name="Follow">What must follow; see the head of the table.</param>
/// <param name="Reports">Whether it only reports what its clause says ("said"), so that the clause keeps its own status.</param>
/// <param name="Acts">Whether it is an act of the speaker ("pledged"), who therefore is the source of what is pledged.</param>
internal sealed record Cue(string Sense, IReadOnlyList<string> Follow, bool Reports, bool Acts)
{
    public bool Takes(string what) => Follow.Contains(what, StringComparer.Ordinal);
}
