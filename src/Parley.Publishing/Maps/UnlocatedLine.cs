using Parley.Ledger.Views;

namespace Parley.Publishing.Maps;

/// <summary>A line of the box for money without a place: a kind, an amount, or how many more there are.</summary>
/// <param name="Column">Column, from 0.</param>
/// <param name="Row">Row, from 0.</param>
/// <param name="Text">Words of a heading.</param>
/// <param name="Money">The amount, or null in a heading.</param>
internal sealed record UnlocatedLine(int Column, int Row, string Text, MapMoney? Money);
