namespace Parley.Ledger.Views;

/// <summary>How much there is to see of a commitment: the statuses of the ladder in four classes.</summary>
public enum MapStanding
{
    /// <summary>Under way or delivered.</summary>
    Existing,

    /// <summary>Pledged or agreed.</summary>
    Promised,

    /// <summary>Considered, offered or expected, or of no known status.</summary>
    Reported,

    /// <summary>Suspended, blocked, withdrawn or denied.</summary>
    Exited,
}
