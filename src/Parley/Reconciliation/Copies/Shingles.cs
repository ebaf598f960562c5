namespace Parley.Reconciliation.Copies;

/// <summary>
/// Hashes of the runs of five words that a text is made of. A letter of a script without spaces counts as half a word, so runs
/// of ten such letters stand beside runs of five words.
/// </summary>
internal static class Shingles
{
    /// <summary>Half words in a run.</summary>
    private const int Run = 10;

    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Hashes in order of the text, repeated where the text repeats itself; well mixed in their high bits.</summary>
    public static List<ulong> Of(string text)
    {
        var words = new WordRun();
        foreach (var letter in text)
        {
            words.Add(letter);
        }
        words.End();
        return words.Shingles;
    }

    /// <summary>Whether a script writes without spaces, so that each letter is counted.</summary>
    private static bool StandsAlone(char letter) =>
        letter
            is (>= '\u3040' and <= '\u30FF')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\u0E00' and <= '\u0E7F');

    private static ulong Mix(ulong hash)
    {
        unchecked
        {
            hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
            return hash ^ (hash >> 33);
        }
    }

    /// <summary>The last words read, as many as a run can hold.</summary>
    private struct WordRun
    {
        private readonly ulong[] last = new ulong[Run];
        private readonly int[] weights = new int[Run];
        private int count;
        private ulong word = Offset;
        private bool inside;

        public WordRun() { }

        public List<ulong> Shingles { get; } = [];

        public void Add(char letter)
        {
            if (!char.IsLetterOrDigit(letter))
            {
                End();
            }
            else if (StandsAlone(letter))
            {
                End();
                Push(unchecked((Offset ^ letter) * Prime), 1);
            }
            else
            {
                word = unchecked((word ^ char.ToLowerInvariant(letter)) * Prime);
                inside = true;
            }
        }

        public void End()
        {
            if (inside)
            {
                Push(word, 2);
                (word, inside) = (Offset, false);
            }
        }

        private void Push(ulong hash, int weight)
        {
            last[count % Run] = hash;
            weights[count % Run] = weight;
            count++;
            var (shingle, length) = (Offset, 0);
            for (var back = 1; back <= Run && back <= count; back++)
            {
                shingle = unchecked((shingle ^ last[(count - back) % Run]) * Prime);
                length += weights[(count - back) % Run];
                if (length >= Run)
                {
                    Shingles.Add(Mix(shingle));
                    return;
                }
            }
        }
    }
}
