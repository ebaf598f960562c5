namespace Parley.Values;

/// <summary>How a stated number relates to the true one, as the source words it.</summary>
public enum Qualifier
{
    /// <summary>Stated without any hedge; also the reading of a bare number.</summary>
    Exact,

    /// <summary>"about", "some", "roughly", "an estimated".</summary>
    About,

    /// <summary>"up to", "as much as": an upper bound that may be reached.</summary>
    UpTo,

    /// <summary>"at least", "a minimum of".</summary>
    AtLeast,

    /// <summary>"more than", "over", "exceeding".</summary>
    MoreThan,

    /// <summary>"less than", "under", "nearly" ("nearly" falls short of the number).</summary>
    LessThan,

    /// <summary>A range with two stated ends.</summary>
    Between,
}
