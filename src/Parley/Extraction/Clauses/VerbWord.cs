namespace Parley.Extraction.Clauses;

/// <summary>A word that can be a form of a verb.</summary>
/// <param name="Lemma">The verb's base form.</param>
/// <param name="Forms">The forms that the word can be.</param>
/// <param name="Noun">Whether its base and -s forms are nouns more often than verbs.</param>
/// <param name="GerundNoun">Whether its -ing form often is a noun.</param>
/// <param name="Transitive">Whether its past form right before a preposition is a participle ("tariffs imposed on").</param>
internal sealed record VerbWord(
    string Lemma,
    VerbForm Forms,
    bool Noun,
    bool GerundNoun,
    bool Transitive
);
