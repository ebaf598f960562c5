namespace Parley.Statements;

/// <summary>Who it is that says so.</summary>
public enum AttributionKind
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A government, ministry, company or other body.</summary>
    Organization,

    /// <summary>"sources", "officials": nobody by name.</summary>
    Anonymous,

    /// <summary>The outlet itself, in its own voice.</summary>
    Outlet,

    /// <summary>An order, fact sheet, joint statement or report.</summary>
    Document,
}
