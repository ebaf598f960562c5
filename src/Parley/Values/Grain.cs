namespace Parley.Values;

/// <summary>The precision with which a date is stated.</summary>
public enum Grain
{
    /// <summary>A calendar day.</summary>
    Day,

    /// <summary>A week, Monday to Sunday.</summary>
    Week,

    /// <summary>A calendar month, or a part of one ("early July").</summary>
    Month,

    /// <summary>A calendar quarter.</summary>
    Quarter,

    /// <summary>A calendar year, or several.</summary>
    Year,

    /// <summary>A fiscal year by the reckoning of the country concerned.</summary>
    FiscalYear,
}
