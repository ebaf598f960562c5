namespace Parley.Extraction.Clauses;

/// <summary>The forms of an English verb that a word can be.</summary>
[Flags]
internal enum VerbForm
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>"invest".</summary>
    Base = 1,

    /// <summary>"invests".</summary>
    Third = 2,

    /// <summary>"invested", finite.</summary>
    Past = 4,

    /// <summary>"invested", "taken".</summary>
    Participle = 8,

    /// <summary>"investing".</summary>
    Gerund = 16,
}
