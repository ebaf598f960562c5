namespace Parley.Geography;

/// <summary>What else the name of a place is, so that it needs more around it to be read as one.</summary>
[Flags]
public enum NameUse
{
    /// <summary>Nothing that is known.</summary>
    None = 0,

    /// <summary>A common word of the language ("Reading", "Mobile").</summary>
    Word = 1,

    /// <summary>A first name ("Madison").</summary>
    FirstName = 2,

    /// <summary>One of the commonest family names ("Jackson").</summary>
    FamilyName = 4,
}
