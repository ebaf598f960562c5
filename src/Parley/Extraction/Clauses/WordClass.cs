namespace Parley.Extraction.Clauses;

/// <summary>Closed classes of words, which hold a sentence together; everything else is <see cref="Open"/>.</summary>
internal enum WordClass : byte
{
    /// <summary>A noun, an adjective or a verb.</summary>
    Open,

    /// <summary>Forms of "be".</summary>
    Be,

    /// <summary>Forms of "have".</summary>
    Have,

    /// <summary>Forms of "do".</summary>
    Do,

    /// <summary>"will", "may", "cannot".</summary>
    Modal,

    /// <summary>"not", "never".</summary>
    Neg,

    /// <summary>"and", "or", "but".</summary>
    Conj,

    /// <summary>Words that open a dependent clause: "that", "if", "while".</summary>
    Sub,

    /// <summary>"which", "who".</summary>
    Rel,

    /// <summary>Personal pronouns.</summary>
    Pron,

    /// <summary>"to", the preposition and the mark of an infinitive.</summary>
    To,

    /// <summary>Articles, possessives and other determiners.</summary>
    Det,

    /// <summary>Prepositions.</summary>
    Prep,

    /// <summary>Adverbs that may stand inside a verb group.</summary>
    Adv,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Punctuation.</summary>
    Mark,
}
