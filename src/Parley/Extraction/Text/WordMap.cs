using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Parley.Extraction.Text;

/// <summary>
/// What a table says of words, asked for by token. A token brings the hash of its word along, so that most words of a text are told to
/// be none of the table's by one look into an array.
/// </summary>
/// <typeparam name="T">What is said of a word.</typeparam>
internal sealed class WordMap<T>
{
    private readonly Slot[] slots;

    public WordMap(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(8, words.Count * 4))];
        foreach (var (word, value) in words)
        {
            var hash = Lexeme.HashOf(word);
            var at = hash & (uint)(slots.Length - 1);
            while (slots[at].Word is not null)
            {
                at = (at + 1) & (uint)(slots.Length - 1);
            }
            slots[at] = new(hash, word, value);
        }
    }

    public bool Contains(in Token token) => TryGet(token.Word, out _);

    public bool TryGet(Lexeme word, [MaybeNullWhen(false)] out T value)
    {
        var table = slots;
        var last = (uint)(table.Length - 1);
        for (var at = word.Hash & last; ; at = (at + 1) & last)
        {
            ref readonly var slot = ref table[at];
            if (slot.Word is not { } known)
            {
                value = default;
                return false;
            }
            if (slot.Hash == word.Hash && known == word.Lower)
            {
                value = slot.Value;
                return true;
            }
        }
    }

    private readonly struct Slot(uint hash, string word, T value)
    {
        public uint Hash { get; } = hash;

        public string? Word { get; } = word;

        public T Value { get; } = value;
    }
}
