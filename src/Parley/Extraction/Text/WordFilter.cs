using System.Numerics;

namespace Parley.Extraction.Text;

/// <summary>Tells of most words that a table does not hold them, without asking the table: one bit a hash.</summary>
internal sealed class WordFilter
{
    /// <summary>Bits for each word of the table.</summary>
    private const int BitsPerWord = 16;

    private readonly ulong[] bits;

    public WordFilter(IReadOnlyCollection<string> words)
    {
        bits = new ulong[
            BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, words.Count * BitsPerWord)) / 64
        ];
        foreach (var word in words)
        {
            var hash = Lexeme.HashOf(word);
            bits[Place(hash)] |= 1UL << (int)(hash & 63);
        }
    }

    /// <summary>Whether the table may hold the word of a hash.</summary>
    public bool MayHold(uint hash) => (bits[Place(hash)] & (1UL << (int)(hash & 63))) != 0;

    private int Place(uint hash) => (int)((hash >> 6) & (uint)(bits.Length - 1));
}
