namespace Parley.Extraction.Money;

/// <summary>What a word or sign of a currency stands for.</summary>
/// <param name="Code">ISO 4217.</param>
/// <param name="Unit">Value of one in whole units; a cent is 0.01.</param>
/// <param name="Common">Whether it is also an everyday word ("won", "marks"), so that a small number in front of it proves nothing.</param>
/// <param name="Shared">Whether several countries write it, so that a word behind the amount may say whose it is ("$5 million Canadian").</param>
internal sealed record Currency(string Code, decimal Unit, bool Common, bool Shared = false);
