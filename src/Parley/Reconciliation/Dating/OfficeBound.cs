namespace Parley.Reconciliation.Dating;

/// <summary>First and last day on which everybody held the office that a text names them in.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Ground">The people with their offices.</param>
internal sealed record OfficeBound(DateOnly From, DateOnly To, string Ground);
