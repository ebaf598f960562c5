using Parley.Documents;

namespace Parley.Cli.Evaluation;

/// <summary>An attribution as one annotator marked it: the spans of its cue, source and content; each may be broken, source and content may be missing.</summary>
internal sealed record GoldAttribution(
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<TextSpan> Content
);
