using System.Text;
using Parley.Statements;

namespace Parley.Reconciliation.Matching;

/// <summary>
/// Statements of one kind by what they tell. Those of one signature are one telling, and the profile of the first by identifier
/// stands for all of them; the others leave no more than their identifier and place.
/// </summary>
internal sealed class Tellings
{
    private static readonly Comparer<byte[]> ByBytes = Comparer<byte[]>.Create(
        static (a, b) => a.AsSpan().SequenceCompareTo(b)
    );

    private readonly Dictionary<Key, int> numbers = [];
    private readonly List<EntryProfile> profiles = [];
    private readonly List<(StatementId Id, int Telling)> statements = [];
    private readonly OpenSentence sentence = new();
    private readonly List<(int Left, int Right)> sameSentence = [];
    private int[] starts = [];
    private int[] ranks = [];

    /// <summary>Profiles that stand for their tellings; once settled in order of identifier.</summary>
    public IReadOnlyList<EntryProfile> Profiles => profiles;

    /// <summary>Place of each telling in the order of signatures; known once settled.</summary>
    public ReadOnlySpan<int> Ranks => ranks;

    /// <summary>Tellings that one sentence tells, the smaller first; some pairs more than once.</summary>
    public IReadOnlyList<(int Left, int Right)> SameSentence => sameSentence;

    /// <summary>Takes a statement; those of an article come one after the other, in order of text.</summary>
    /// <param name="profile">Its profile.</param>
    /// <param name="judged">What it is kept together with by people, or null.</param>
    /// <param name="whole">The statement as it was read.</param>
    public void Add(EntryProfile profile, int? judged, Statement whole)
    {
        var key = new Key(Encoding.UTF8.GetBytes(profile.Signature), judged);
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers[key] = number = profiles.Count;
            profiles.Add(profile);
        }
        else if (profile.Statement.Id < profiles[number].Statement.Id)
        {
            profiles[number] = profile;
        }
        statements.Add((profile.Statement.Id, number));
        foreach (var other in sentence.Add(number, whole))
        {
            if (other != number)
            {
                sameSentence.Add((other, number));
            }
        }
    }

    /// <summary>Puts everything into an order that does not hang on that of arrival; nothing may be added afterwards.</summary>
    public void Settle()
    {
        var bySignature = numbers
            .OrderBy(pair => pair.Key.Signature, ByBytes)
            .ThenBy(pair => profiles[pair.Value].Statement.Id)
            .Select(pair => pair.Value)
            .ToArray();
        numbers.Clear();
        numbers.TrimExcess();
        var order = Enumerable
            .Range(0, profiles.Count)
            .OrderBy(number => profiles[number].Statement.Id)
            .ToArray();
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++)
        {
            places[order[i]] = i;
        }
        ranks = new int[order.Length];
        for (var rank = 0; rank < bySignature.Length; rank++)
        {
            ranks[places[bySignature[rank]]] = rank;
        }
        EntryProfile[] sorted = [.. order.Select(number => profiles[number])];
        profiles.Clear();
        profiles.AddRange(sorted);
        for (var i = 0; i < statements.Count; i++)
        {
            statements[i] = statements[i] with { Telling = places[statements[i].Telling] };
        }
        for (var i = 0; i < sameSentence.Count; i++)
        {
            var (a, b) = (places[sameSentence[i].Left], places[sameSentence[i].Right]);
            sameSentence[i] = (Math.Min(a, b), Math.Max(a, b));
        }
        statements.Sort(
            static (a, b) =>
                a.Telling != b.Telling ? a.Telling.CompareTo(b.Telling) : a.Id.CompareTo(b.Id)
        );
        starts = new int[profiles.Count + 1];
        foreach (var (_, telling) in statements)
        {
            starts[telling + 1]++;
        }
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }
    }

    /// <summary>Statements of a telling, by identifier; the first one is that of its profile.</summary>
    public IEnumerable<StatementId> StatementsOf(int telling)
    {
        for (var i = starts[telling]; i < starts[telling + 1]; i++)
        {
            yield return statements[i].Id;
        }
    }

    /// <summary>What makes statements one telling. A signature is kept as bytes, for it is most of what is kept.</summary>
    private readonly record struct Key(byte[] Signature, int? Judged)
    {
        public bool Equals(Key other) =>
            Judged == other.Judged && Signature.AsSpan().SequenceEqual(other.Signature);

        public override int GetHashCode()
        {
            var hash = default(HashCode);
            hash.AddBytes(Signature);
            return hash.ToHashCode();
        }
    }
}
