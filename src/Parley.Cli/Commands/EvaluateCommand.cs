using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Parley.Cli.Composition;
using Parley.Cli.Evaluation;
using Parley.Cli.Output;
using Parley.Publishing.Tables;
using Parley.Statements;

namespace Parley.Cli.Commands;

/// <summary><c>parley evaluate</c>: reads a folder of labelled texts and prints how well.</summary>
internal static class EvaluateCommand
{
    private static readonly Argument<string?> Set = new("SET")
    {
        Description =
            "What to measure: statements (default), articles, dates, maintext, acquisitions, timex, quantities, recognizers, geoparse, attribution, factuality, syndication, stories or entries",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Argument<string?> Folder = new("FOLDER")
    {
        Description = "Folder of the texts",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string?> Gold = new("--gold")
    {
        Description =
            "Labels, one JSON object a line (timex, quantities, recognizers, geoparse, attribution and factuality carry theirs); for entries a table of pairs, by default the one built in",
        HelpName = "FILE",
    };

    private static readonly Option<string?> Texts = new("--texts")
    {
        Description = "Folder of the texts (the same as FOLDER)",
        HelpName = "FOLDER",
    };

    private static readonly Option<bool> Misses = new("--misses")
    {
        Description = "List what was missed and what no label explains",
    };

    public static Command Create()
    {
        var command = new Command("evaluate", "Measure accuracy against labels")
        {
            Set,
            Folder,
            Gold,
            Texts,
            Misses,
            CommonOptions.Case,
            CommonOptions.Threads,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var set = arguments.GetValue(Set) ?? "statements";
                var folder =
                    arguments.GetValue(Texts)
                    ?? arguments.GetValue(Folder)
                    ?? throw new UsageException(
                        "evaluate needs a folder of texts: --texts FOLDER."
                    );
                if (set == "dates")
                {
                    return await DatesAsync(arguments, folder, cancellationToken)
                        .ConfigureAwait(false);
                }
                if (set == "maintext")
                {
                    return await MainTextAsync(arguments, folder, cancellationToken)
                        .ConfigureAwait(false);
                }
                var workshop = Workshop.Open(arguments.GetValue(CommonOptions.Case)!);
                if (set == "entries")
                {
                    await Console
                        .Out.WriteAsync(Entries(arguments, folder, workshop))
                        .ConfigureAwait(false);
                    return ExitStatus.Done;
                }
                if (OwnLabels(set, folder, workshop) is { } measured)
                {
                    await Console.Out.WriteAsync(measured).ConfigureAwait(false);
                    return ExitStatus.Done;
                }
                if (
                    MentionEvaluation.Report(set, folder, workshop, arguments.GetValue(Misses)) is
                    { } mentions
                )
                {
                    await Console.Out.WriteAsync(mentions).ConfigureAwait(false);
                    return ExitStatus.Done;
                }
                var labels =
                    arguments.GetValue(Gold)
                    ?? throw new UsageException($"evaluate {set} needs labels: --gold FILE.");
                var gold = GoldSet.Read(labels, folder);
                var run = await workshop
                    .RunAsync(
                        [folder],
                        arguments.GetValue(CommonOptions.Threads),
                        progress: null,
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                var report = set switch
                {
                    "statements" => Statements(gold, workshop, run, arguments.GetValue(Misses)),
                    "articles" => Articles(gold, run),
                    _ => throw new UsageException(
                        $"There is no set '{set}': statements, articles, dates, maintext, acquisitions, timex, quantities, recognizers, geoparse, attribution, factuality, syndication, stories or entries."
                    ),
                };
                await Console.Out.WriteAsync(report).ConfigureAwait(false);
                return run.ExitStatus;
            }
        );
        return command;
    }

    /// <summary>Sets whose folder brings its labels; null where the set is another.</summary>
    private static string? OwnLabels(string set, string folder, Workshop workshop) =>
        set switch
        {
            "acquisitions" => AcquisitionScorer.Score(folder, workshop),
            "syndication" => Copies(SyndicationSet.Read(folder), workshop),
            "stories" => StoryReport.Of(SearchHits.Read(folder), workshop),
            _ => null,
        };

    private static string Entries(ParseResult arguments, string folder, Workshop workshop) =>
        EntryReport.Of(
            EntryScorer.Score(
                EntryPairTable.Read(arguments.GetValue(Gold)),
                folder,
                workshop,
                arguments.GetValue(CommonOptions.Threads)
            ),
            arguments.GetValue(Misses)
        );

    private static string Statements(GoldSet gold, Workshop workshop, Run run, bool misses)
    {
        var score = new StatementScorer(gold, new PartyMatcher(workshop.CountryCode)).Score(
            Lines(run.StatementsInDocumentOrder(), StatementJson.Write)
        );
        var table = new TextTable(18, 8)
            .Row("numeric_recall", Share(score.NumericRecall))
            .Row("numeric_precision", Share(score.NumericPrecision))
            .Row("numeric_f1", Share(score.NumericF1))
            .Row("other_recall", Share(score.OtherRecall));
        foreach (var (field, share) in score.Fields)
        {
            table.Row("field_" + field, Share(share));
        }
        table
            .Row("fields_all", Share(score.FieldsAll))
            .Row("leaks", score.Leaks.ToString(CultureInfo.InvariantCulture))
            .Row("other_ratio", Share(score.OtherRatio))
            .Row("twins", score.Twins.ToString(CultureInfo.InvariantCulture))
            .Row("quote_p95", score.QuoteLength95.ToString(CultureInfo.InvariantCulture));
        foreach (var (kind, (recall, fields)) in score.Kinds)
        {
            table.Row("recall_" + kind, Share(recall)).Row("fields_" + kind, Share(fields));
        }
        var confused = string.Concat(
            score.Confusions.Select(pair => "confused     " + pair + "\n")
        );
        return table
            + confused
            + (misses ? string.Concat(score.Misses.Select(miss => miss + "\n")) : "");
    }

    private static string Copies(SyndicationSet labels, Workshop workshop)
    {
        var score = SyndicationScorer.Score(labels, workshop.Settle(labels.Pages));
        return new TextTable(18, 8)
            .Row("pair_precision", Share(score.Precision))
            .Row("pair_recall", Share(score.Recall))
            .Row("pair_f1", Share(score.F1))
            .Row("pairs_right", score.Right.ToString(CultureInfo.InvariantCulture))
            .Row("pairs_wrong", score.Wrong.ToString(CultureInfo.InvariantCulture))
            .Row("pairs_missed", score.Missed.ToString(CultureInfo.InvariantCulture))
            .Row("pairs_open", score.Open.ToString(CultureInfo.InvariantCulture))
            .ToString();
    }

    private static string Articles(GoldSet gold, Run run)
    {
        var score = new ArticleScorer(gold).Score(Lines(run.ArticleViews(), ArticleJson.Write));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"found {score.Found}/{score.Labels} extra {score.Extra} titles {score.Titles} outlets {score.Outlets} dates {score.Dates}\n"
        );
    }

    /// <summary>Dates need no statements, so pages go no further than their articles.</summary>
    private static async Task<int> DatesAsync(
        ParseResult arguments,
        string folder,
        CancellationToken cancellationToken
    )
    {
        var scorer = DateScorer.Read(
            arguments.GetValue(Gold)
                ?? throw new UsageException("evaluate dates needs a table of days: --gold FILE.")
        );
        using var lines = new MemoryStream();
        var status = await Workshop
            .Open(arguments.GetValue(CommonOptions.Case)!)
            .WriteArticlesAsync(
                [folder],
                arguments.GetValue(CommonOptions.Threads),
                new ArticleLines(),
                lines,
                cancellationToken
            )
            .ConfigureAwait(false);
        lines.Position = 0;
        var score = scorer.Score(Parsed(lines));
        var report = string.Create(
            CultureInfo.InvariantCulture,
            $"accuracy {score.Accuracy:0.000} precision {score.Precision:0.000} right {score.Right} wrong {score.Wrong} none {score.None}\n"
        );
        var misses = arguments.GetValue(Misses) ? score.Misses : [];
        await Console
            .Out.WriteAsync(report + string.Concat(misses.Select(miss => miss + "\n")))
            .ConfigureAwait(false);
        return status;
    }

    /// <summary>Without labels the pages that give no text are counted.</summary>
    private static async Task<int> MainTextAsync(
        ParseResult arguments,
        string folder,
        CancellationToken cancellationToken
    )
    {
        var scorer = arguments.GetValue(Gold) is { } gold
            ? MainTextScorer.Read(gold)
            : MainTextScorer.Unlabelled;
        var (pages, failures) = await Workshop
            .Open(arguments.GetValue(CommonOptions.Case)!)
            .ReadPagesAsync([folder], cancellationToken)
            .ConfigureAwait(false);
        var score = scorer.Score(pages);
        var report = string.Create(
            CultureInfo.InvariantCulture,
            $"precision {score.Precision:0.000} recall {score.Recall:0.000} f1 {score.F1:0.000} labelled {score.Labelled} missing {score.Missing} pages {score.Pages} empty {score.Empty}\n"
        );
        var misses = arguments.GetValue(Misses) ? score.Misses : [];
        await Console
            .Out.WriteAsync(report + string.Concat(misses.Select(miss => miss + "\n")))
            .ConfigureAwait(false);
        return failures == 0 ? ExitStatus.Done : ExitStatus.SomeFailed;
    }

    /// <summary>What a user would see, as parsed JSON: the measure is of the output, not of what stands behind it.</summary>
    private static IEnumerable<JsonElement> Lines<T>(
        IEnumerable<T> values,
        Action<Utf8JsonWriter, T> write
    )
    {
        using var lines = new MemoryStream();
        JsonLines.Write(lines, values, write);
        lines.Position = 0;
        foreach (var line in Parsed(lines))
        {
            yield return line;
        }
    }

    private static IEnumerable<JsonElement> Parsed(Stream lines)
    {
        using var reader = new StreamReader(lines);
        while (reader.ReadLine() is { } line)
        {
            yield return JsonDocument.Parse(line).RootElement;
        }
    }

    private static string Share(double share) =>
        share.ToString("0.000", CultureInfo.InvariantCulture);
}
