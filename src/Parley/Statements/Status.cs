namespace Parley.Statements;

/// <summary>How firm a statement is. Which values belong to which kind: see the statement contract.</summary>
public enum Status
{
    /// <summary>Commitment: weighing, might, could.</summary>
    Considered,

    /// <summary>Commitment: proposed to the other side.</summary>
    Offered,

    /// <summary>Commitment: set to, slated, is to.</summary>
    Expected,

    /// <summary>Commitment: one side announced or promised it.</summary>
    Pledged,

    /// <summary>Commitment: both sides, a signed paper, an approval.</summary>
    Agreed,

    /// <summary>Commitment: money spent, ground broken.</summary>
    Underway,

    /// <summary>Commitment: done, operating.</summary>
    Delivered,

    /// <summary>Commitment: halted for now.</summary>
    Suspended,

    /// <summary>Commitment: stopped by somebody else.</summary>
    Blocked,

    /// <summary>Commitment: taken back by the party.</summary>
    Withdrawn,

    /// <summary>Commitment or meeting: said not to be so.</summary>
    Denied,

    /// <summary>Tariff: held out as a possibility.</summary>
    Threatened,

    /// <summary>Tariff: put forward by the imposer or its officials.</summary>
    Proposed,

    /// <summary>Tariff: announced with a rate or a date, not yet collected.</summary>
    Announced,

    /// <summary>Tariff: being collected.</summary>
    InForce,

    /// <summary>Tariff: put off.</summary>
    Paused,

    /// <summary>Tariff: over.</summary>
    Ended,

    /// <summary>Tariff: does not apply to these goods or parties.</summary>
    Exempted,

    /// <summary>Figure: given as measured.</summary>
    Reported,

    /// <summary>Figure: given as an estimate.</summary>
    Estimated,

    /// <summary>Figure: given for the future.</summary>
    Projected,

    /// <summary>Meeting: is to take place.</summary>
    Planned,

    /// <summary>Meeting: took place.</summary>
    Held,

    /// <summary>Meeting: called off.</summary>
    Cancelled,
}
