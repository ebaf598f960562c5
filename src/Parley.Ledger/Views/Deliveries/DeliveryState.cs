namespace Parley.Ledger.Views.Deliveries;

/// <summary>How far a promise is delivered, as far as its words let that be told.</summary>
public enum DeliveryState
{
    /// <summary>The target is reached, or those who promised it are reported to have done it.</summary>
    Delivered,

    /// <summary>Its period is over, and nothing measured or told reaches the target.</summary>
    Overdue,

    /// <summary>Something of it is measured or told to be on the way.</summary>
    UnderWay,

    /// <summary>Nothing of it is measured or told yet.</summary>
    Open,

    /// <summary>As it is worded, nobody could ever say that it was kept or broken.</summary>
    Unratable,
}
