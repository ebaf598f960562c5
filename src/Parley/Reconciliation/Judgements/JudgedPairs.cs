using Parley.Statements;

namespace Parley.Reconciliation.Judgements;

/// <summary>
/// Which of the decided pairs hold. Where decisions cannot all hold (a with b, b with c, a apart from c), the later one does; an
/// earlier one that it rules out is passed over. The result hangs on the decisions alone.
/// </summary>
internal sealed class JudgedPairs
{
    private readonly Dictionary<StatementId, int> numbers;
    private readonly DisjointSets sets;
    private readonly List<(int Left, int Right)> apart = [];
    private readonly Dictionary<StatementId, string> grounds = [];

    public JudgedPairs(IReadOnlyList<StatementPair> pairs)
    {
        StatementId[] named =
        [
            .. pairs.SelectMany(pair => new[] { pair.Left, pair.Right }).Distinct().Order(),
        ];
        numbers = named.Select((id, i) => (id, i)).ToDictionary(pair => pair.id, pair => pair.i);
        sets = new(named.Length);
        foreach (var pair in pairs.Reverse())
        {
            Accept(pair);
        }
    }

    /// <summary>Whether any decision names the statement.</summary>
    public bool Names(StatementId statement) => numbers.ContainsKey(statement);

    /// <summary>Statements that are kept together with one, by a number they share; null where no decision names it.</summary>
    public int? GroupOf(StatementId statement) =>
        numbers.TryGetValue(statement, out var number) ? sets.Find(number) : null;

    /// <summary>Whether two groups of <see cref="GroupOf"/> may become one.</summary>
    public bool MayJoin(int left, int right) =>
        !apart.Exists(pair =>
            (sets.Find(pair.Left), sets.Find(pair.Right)) is var (a, b)
            && ((a == left && b == right) || (a == right && b == left))
        );

    /// <summary>Why a statement is where it is, or null.</summary>
    public string? GroundOf(StatementId statement) => grounds.GetValueOrDefault(statement);

    private void Accept(StatementPair pair)
    {
        var (left, right) = (numbers[pair.Left], numbers[pair.Right]);
        var (a, b) = (sets.Find(left), sets.Find(right));
        if (pair.Together)
        {
            if (a == b || !MayJoin(a, b))
            {
                return;
            }
            sets.Join(a, b);
            grounds.TryAdd(pair.Left, $"kept together with {pair.Right} {pair.Ground}");
            grounds.TryAdd(pair.Right, $"kept together with {pair.Left} {pair.Ground}");
        }
        else if (a != b)
        {
            apart.Add((left, right));
            grounds.TryAdd(pair.Left, $"kept apart from {pair.Right} {pair.Ground}");
        }
    }
}
