namespace Parley.Reconciliation.Copies;

/// <summary>How much two texts share, rounded to 1e-6.</summary>
/// <param name="Jaccard">Share of all shingles of both that stand in both.</param>
/// <param name="OfLeft">Share of the left text's shingles that stand in the right one.</param>
/// <param name="OfRight">Share of the right text's shingles that stand in the left one.</param>
internal readonly record struct Likeness(double Jaccard, double OfLeft, double OfRight);
