namespace Parley.Extraction.Statuses;

/// <summary>What the standing of an event rests on: the form of its verb, a modal, a word that it depends on, or the clause around it.</summary>
public enum Ground
{
    /// <summary>A past form, or a noun that nothing holds in doubt: it happened.</summary>
    Done,

    /// <summary>A present form.</summary>
    Present,

    /// <summary>"is building".</summary>
    Ongoing,

    /// <summary>A participle or gerund of its own ("creating 300 jobs").</summary>
    Gerund,

    /// <summary>A bare form without a modal ("they build").</summary>
    Base,

    /// <summary>An infinitive that no word governs ("to cut costs").</summary>
    Infinitive,

    /// <summary>"will".</summary>
    Will,

    /// <summary>"would" in a report.</summary>
    Would,

    /// <summary>"would" outside one.</summary>
    WouldIf,

    /// <summary>"should", "must".</summary>
    Should,

    /// <summary>"is to".</summary>
    Due,

    /// <summary>"may".</summary>
    May,

    /// <summary>"might".</summary>
    Might,

    /// <summary>"could".</summary>
    Could,

    /// <summary>"can".</summary>
    Can,

    /// <summary>Depends on a word of weighing or wanting ("considering", "plan", "hopes to").</summary>
    Considered,

    /// <summary>Depends on a word that leaves it open and says nothing of anybody's will ("risk of", "able to", "efforts to").</summary>
    Possible,

    /// <summary>Depends on a word of offering.</summary>
    Offered,

    /// <summary>Depends on a word of expecting or intending.</summary>
    Expected,

    /// <summary>Depends on a word of promising or deciding.</summary>
    Pledged,

    /// <summary>Depends on a word of agreeing or signing.</summary>
    Agreed,

    /// <summary>Depends on a word of beginning.</summary>
    Underway,

    /// <summary>Depends on a word of completing.</summary>
    Delivered,

    /// <summary>Depends on a word of halting.</summary>
    Suspended,

    /// <summary>Depends on a word of preventing.</summary>
    Blocked,

    /// <summary>Depends on a word of giving up.</summary>
    Withdrawn,

    /// <summary>Depends on a word of denying or failing.</summary>
    Denied,

    /// <summary>Somebody asks another for it ("urged them to").</summary>
    Asked,

    /// <summary>Stands under "if", "unless", "whether".</summary>
    Condition,

    /// <summary>Is asked about.</summary>
    Question,
}
