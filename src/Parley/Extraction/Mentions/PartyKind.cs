namespace Parley.Extraction.Mentions;

/// <summary>What sort of party a mention names.</summary>
public enum PartyKind
{
    /// <summary>A country, its government, or its capital or house standing for the government.</summary>
    Country,

    /// <summary>A person by name, office or pronoun.</summary>
    Person,

    /// <summary>A company.</summary>
    Company,

    /// <summary>A ministry, agency, outlet or other body.</summary>
    Organization,

    /// <summary>A group as printed ("Japanese car companies", "analysts").</summary>
    Group,
}
