using System.Globalization;
using System.Text.Json;
using Parley.Documents;
using Parley.Ledger;
using Parley.Reconciliation;
using Parley.Reconciliation.Judgements;
using Parley.Statements;

namespace Parley.Cli.Composition;

/// <summary>Turns what a person says of identifiers into judgements on passages, and keeps them.</summary>
internal sealed class JudgementDesk
{
    private readonly ILedgerStore store;
    private readonly LedgerKeeper keeper;
    private readonly HeldSet held;
    private readonly Reconciled reconciled;
    private readonly Dictionary<ArticleId, Article> articles;
    private readonly Dictionary<string, Statement> statements;

    private JudgementDesk(ILedgerStore store, LedgerKeeper keeper, HeldSet held, Derivation made)
    {
        this.store = store;
        this.keeper = keeper;
        this.held = held;
        reconciled = made.Derived.Reconciled;
        var pages = made.Read.Read([.. made.Read.Pages]).ToList();
        articles = pages.SelectMany(page => page.Articles).ToDictionary(one => one.Id);
        statements = pages
            .SelectMany(page => page.Statements)
            .ToDictionary(one => one.Id.Value, StringComparer.Ordinal);
    }

    /// <summary>Opens a ledger for deciding.</summary>
    /// <param name="store">The ledger.</param>
    /// <param name="open">Opens its case.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<JudgementDesk> OpenAsync(
        ILedgerStore store,
        Func<string, Workshop> open,
        CancellationToken cancellationToken
    )
    {
        var all = await store.ReadHeldAsync(null, cancellationToken).ConfigureAwait(false);
        var maker = new LedgerKeeper(open(all.CaseKey), store);
        var made = await maker
            .DeriveAsync(all, Environment.ProcessorCount, null, anew: false, cancellationToken)
            .ConfigureAwait(false);
        return new(store, maker, all, made);
    }

    /// <summary>That statements or entries speak of one thing.</summary>
    public JudgementDraft Together(string[] ids)
    {
        var named = Distinct(ids);
        if (named.Select(statement => statement.Kind).Distinct().Count() > 1)
        {
            throw new UsageException("Only statements of one kind can speak of one thing.");
        }
        if (named.OfType<Figure>().Any())
        {
            throw new UsageException("Figures stand in series, not in entries.");
        }
        return new(JudgementKind.Merge, [.. named.Select(At)]);
    }

    /// <summary>That statements or entries speak of different things.</summary>
    public JudgementDraft Apart(string[] ids) =>
        new(JudgementKind.KeepApart, [.. Distinct(ids).Select(At)]);

    /// <summary>That a statement speaks of another thing than the others of its entry.</summary>
    public JudgementDraft Split(string id)
    {
        var statement = Find(id);
        var others =
            reconciled
                .Groups.FirstOrDefault(group => group.Statements.Contains(statement.Id))
                ?.Statements.Where(other => other != statement.Id)
                .ToList()
            ?? [];
        return others.Count == 0
            ? throw new UsageException($"{id} stands alone: there is nothing to split it from.")
            : new(
                JudgementKind.Split,
                [At(statement), .. others.Select(other => At(statements[other.Value]))]
            );
    }

    /// <summary>That a field of a statement was read wrongly.</summary>
    public JudgementDraft Correct(string id, string field, string value)
    {
        var statement = Find(id);
        var json = IsJson(value) ? value : JsonSerializer.Serialize(value);
        try
        {
            StatementCorrection.Apply(statement, field, json, "");
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message);
        }
        return new(JudgementKind.Correct, [At(statement)]) { Field = field, Value = json };
    }

    /// <summary>That a sentence does not say what was read in it.</summary>
    public JudgementDraft Reject(string id) => new(JudgementKind.Reject, [At(Find(id))]);

    /// <summary>That an earlier judgement no longer holds.</summary>
    public JudgementDraft Withdraw(long number) =>
        held.Judgements.Any(one => one.Number == number && one.Kind != JudgementKind.Withdraw)
            ? new(JudgementKind.Withdraw, []) { Withdraws = number }
            : throw new UsageException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"There is no judgement {number} to withdraw: 'parley judge list' lists them."
                )
            );

    /// <summary>Keeps a judgement and brings the ledger up to date. What stands already is not kept twice.</summary>
    /// <returns>Its number, and whether it is new.</returns>
    public async Task<(long Number, bool Kept)> KeepAsync(
        Judgement judgement,
        CancellationToken cancellationToken
    )
    {
        if (Standing(judgement) is { } same)
        {
            return (same, false);
        }
        var number = await store
            .AddJudgementAsync(judgement, cancellationToken)
            .ConfigureAwait(false);
        await keeper
            .BringUpToDateAsync(Environment.ProcessorCount, null, cancellationToken)
            .ConfigureAwait(false);
        return (number, true);
    }

    /// <summary>The last of the same judgements of this person, unless something about the same passages came after it.</summary>
    private long? Standing(Judgement judgement)
    {
        var withdrawn = held.Judgements.Select(one => one.Withdraws).OfType<long>().ToHashSet();
        var last = held.Judgements.LastOrDefault(one =>
            one.Withdraws == judgement.Withdraws
            && !withdrawn.Contains(one.Number)
            && (judgement.Anchors.Count == 0 || one.Anchors.Intersect(judgement.Anchors).Any())
        );
        return
            last is not null
            && last.Kind == judgement.Kind
            && last.By == judgement.By
            && last.Why == judgement.Why
            && last.Field == judgement.Field
            && last.Value == judgement.Value
            && last.Anchors.SequenceEqual(judgement.Anchors)
            ? last.Number
            : null;
    }

    private List<Statement> Distinct(string[] ids)
    {
        var named = ids.Select(Find).DistinctBy(statement => statement.Id).ToList();
        return named.Count > 1
            ? named
            : throw new UsageException("Name at least two different statements or entries.");
    }

    /// <summary>A statement by its identifier, or the first one of an entry.</summary>
    private Statement Find(string id) =>
        statements.TryGetValue(id, out var statement)
        || (
            reconciled.Groups.FirstOrDefault(group => group.Id == id) is { } entry
            && statements.TryGetValue(entry.Statements[0].Value, out statement)
        )
            ? statement
            : throw new UsageException(
                $"The ledger holds no statement or entry '{id}': 'parley ledger show' prints both."
            );

    private JudgementAnchor At(Statement statement) =>
        JudgementAnchor.At(articles[statement.Document.Article], statement);

    private static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
