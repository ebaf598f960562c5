namespace Parley.Cases;

/// <summary>An office that a person holds for a term.</summary>
/// <param name="Title">As printed ("Prime Minister", "Treasury Secretary", "CEO").</param>
/// <param name="Of">Country code or company name.</param>
/// <param name="From">First day, or null where it does not matter.</param>
/// <param name="To">Last day, or null while in office.</param>
public sealed record Office(string Title, string Of, DateOnly? From, DateOnly? To);
