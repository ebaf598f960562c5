using Parley.Documents;
using Parley.Values;

namespace Parley.Extraction.Mentions;

/// <summary>Somebody who acts, resolved as far as the article and the case allow.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Text">The words.</param>
/// <param name="Party">Whom it means.</param>
/// <param name="Kind">What sort of party.</param>
/// <param name="Country">The country it belongs to or speaks for, by code; null where unknown.</param>
/// <param name="Adjective">Whether it is only an adjective ("Japanese goods").</param>
/// <param name="Inferred">Why, where the words themselves do not name the party (pronoun, office, "the company"); else null.</param>
public sealed record PartyMention(
    TextSpan Span,
    string Text,
    Party Party,
    PartyKind Kind,
    string? Country,
    bool Adjective,
    string? Inferred
) : Mention(Span, Text);
