namespace Parley.Entries;

/// <summary>Where an entry comes from.</summary>
public enum EntryOrigin
{
    /// <summary>Read from pages: every part of it rests on statements.</summary>
    Read,

    /// <summary>Curated with the case: carries an address instead of statements, never counts as evidence.</summary>
    Reference,
}
