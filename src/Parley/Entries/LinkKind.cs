namespace Parley.Entries;

/// <summary>How one entry hangs together with another.</summary>
public enum LinkKind
{
    /// <summary>A tranche, project or site of a larger thing.</summary>
    PartOf,

    /// <summary>Takes the place of an earlier version.</summary>
    Supersedes,

    /// <summary>Given in return for it.</summary>
    Answers,

    /// <summary>Paid from it.</summary>
    FundedBy,

    /// <summary>About the same thing, without being the same promise.</summary>
    Related,
}
