namespace Parley.Ledger.Views;

/// <summary>A class of the shading. Its limits are round numbers; what lies in it is counted.</summary>
/// <param name="From">Lower limit, inclusive; null in the lowest class.</param>
/// <param name="To">Upper limit, exclusive; null in the highest class.</param>
/// <param name="Least">Smallest value in it.</param>
/// <param name="Most">Largest value in it.</param>
/// <param name="Regions">Number of regions in it.</param>
public sealed record MapClass(decimal? From, decimal? To, decimal Least, decimal Most, int Regions);
