namespace Parley.Reconciliation.Stories;

/// <summary>Words of an article, weighted by their rarity in the set and scaled to length 1.</summary>
/// <param name="Keys">Keys of the words.</param>
/// <param name="Weights">Their weights.</param>
internal readonly record struct WeightedWords(uint[] Keys, double[] Weights);
