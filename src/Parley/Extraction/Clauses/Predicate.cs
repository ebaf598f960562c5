namespace Parley.Extraction.Clauses;

/// <summary>A verb with its auxiliaries, and what it hangs on. Places are token indices of the article.</summary>
internal sealed class Predicate
{
    /// <summary>The verb itself.</summary>
    public required int Main { get; init; }

    /// <summary>First token of the group (auxiliary, "to", adverb).</summary>
    public required int Start { get; init; }

    /// <summary>One past the group.</summary>
    public required int End { get; init; }

    /// <summary>Base form, with its particle where the tables know one ("set up").</summary>
    public required string Lemma { get; init; }

    public required VerbForm Form { get; init; }

    public string? Modal { get; set; }

    public bool Negated { get; set; }

    public bool Passive { get; init; }

    public bool Perfect { get; init; }

    public bool Progressive { get; init; }

    public bool Infinitive { get; init; }

    /// <summary>"tariffs imposed on": a participle that qualifies the noun before it.</summary>
    public bool Reduced { get; init; }

    /// <summary>The predicate that this one depends on: control ("plans to build") or report ("said it will build").</summary>
    public Predicate? Governor { get; set; }

    /// <summary>Whether the words around it put it in the past ("after opening").</summary>
    public bool Past { get; set; }

    /// <summary>The noun or adjective between governor and this ("willingness to", "likely to"), or -1.</summary>
    public int Link { get; set; } = -1;

    /// <summary>Whether the governor only reports ("said").</summary>
    public bool Reported { get; set; }

    /// <summary>Who does it, or null.</summary>
    public Chunk? Subject { get; set; }

    /// <summary>The last token of a subject that is no party ("exports"), or -1.</summary>
    public int SubjectNoun { get; set; } = -1;

    /// <summary>Where the clause begins: its subject, or the group.</summary>
    public int ClauseStart { get; set; }

    /// <summary>One past its own arguments.</summary>
    public int Tail { get; set; }

    public bool Finite =>
        !Infinitive && !Reduced && (Form & VerbForm.Gerund) == VerbForm.None || Progressive;
}
