using Parley.Documents;

namespace Parley.Cli.Evaluation;

/// <summary>A temporal expression that an annotator marked.</summary>
/// <param name="Span">Where it stands in the document's text.</param>
/// <param name="Type"><c>DATE</c>, <c>TIME</c>, <c>DURATION</c> or <c>SET</c>.</param>
/// <param name="Value">Its TIMEX3 value.</param>
internal sealed record Timex(TextSpan Span, string Type, string Value);
