using System.Globalization;
using System.Text.Json;
using Parley.Cli.Composition;
using Parley.Cli.Output;

namespace Parley.Cli.Evaluation;

/// <summary>The sets whose texts carry their own labels: temporal expressions, quantities, places, attributions and the standing of events.</summary>
internal static class MentionEvaluation
{
    /// <summary>The part of a factuality corpus that was looked at while building; of the others nothing is listed.</summary>
    private const string Seen = "train";

    /// <summary>The figures of a set, or null where it is none of these.</summary>
    /// <param name="set">Name of the set.</param>
    /// <param name="texts">Folder of TimeML files, a folder with <c>NewsQuant.json</c>, the tables of Recognizers-Text, LGL and its like, or CoNLL files.</param>
    /// <param name="workshop">Names and data.</param>
    /// <param name="misses">Whether to list what was missed.</param>
    public static string? Report(string set, string texts, Workshop workshop, bool misses) =>
        set switch
        {
            "timex" => Timex(texts, workshop, misses),
            "quantities" => Quantities(texts, workshop),
            "recognizers" => Recognizers(texts, workshop, misses),
            "geoparse" => Geoparse(texts, workshop, misses),
            "attribution" => Attribution(texts, workshop, misses),
            "factuality" => Factuality(texts, workshop, misses),
            _ => null,
        };

    private static string Timex(string folder, Workshop workshop, bool misses)
    {
        var scorer = new TimexScorer(workshop.Mentions);
        foreach (var file in Directory.GetFiles(folder, "*.tml").Order(StringComparer.Ordinal))
        {
            using var stream = File.OpenRead(file);
            scorer.Add(Path.GetFileNameWithoutExtension(file), TimexDocument.Read(stream));
        }
        var table = new TextTable(18, 8)
            .Row("span_f1", Share(scorer.Calendar.SpanF1))
            .Row("value_f1", Share(scorer.Calendar.ValueF1))
            .Row("all_span_f1", Share(scorer.All.SpanF1))
            .Row("all_value_f1", Share(scorer.All.ValueF1))
            .Row("marked", Count(scorer.Calendar.Marked))
            .Row("made", Count(scorer.Calendar.Made));
        return table + (misses ? string.Concat(scorer.Misses.Select(miss => miss + "\n")) : "");
    }

    private static string Attribution(string path, Workshop workshop, bool misses)
    {
        var scorer = new AttributionScorer(workshop.Extractor(), workshop.Mentions);
        foreach (var article in AttributionArticle.Read(path))
        {
            scorer.Add(article);
        }
        var bearing = scorer.Seen + scorer.Unseen;
        var table = new TextTable(20, 8)
            .Row("cue_recall", Share(bearing.CueRecall))
            .Row("source_right", Share(bearing.SourceRight))
            .Row("seen_cue_recall", Share(scorer.Seen.CueRecall))
            .Row("seen_source_right", Share(scorer.Seen.SourceRight))
            .Row("unseen_cue_recall", Share(scorer.Unseen.CueRecall))
            .Row("unseen_source_right", Share(scorer.Unseen.SourceRight))
            .Row("all_cue_recall", Share(scorer.All.CueRecall))
            .Row("all_source_right", Share(scorer.All.SourceRight))
            .Row(
                "matched_on_doubles",
                Share(1 - (double)scorer.UnmatchedOnDoubles / Math.Max(1, scorer.MadeOnDoubles))
            )
            .Row("marked", Count(bearing.Marked))
            .Row("all_marked", Count(scorer.All.Marked))
            .Row("made_on_doubles", Count(scorer.MadeOnDoubles));
        return table + (misses ? string.Concat(scorer.Misses.Select(miss => miss + "\n")) : "");
    }

    private static string Factuality(string folder, Workshop workshop, bool misses)
    {
        var report = "";
        foreach (
            var file in Directory
                .EnumerateFiles(folder, "*.conll", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
        )
        {
            var scorer = new FactualityScorer(workshop.Extractor());
            foreach (var sentence in FactualitySentence.Read(file))
            {
                scorer.Add(sentence);
            }
            var set = Path.GetFileNameWithoutExtension(file);
            report +=
                scorer.Report(set)
                + (
                    misses && set == Seen
                        ? string.Concat(scorer.Misses.Select(miss => miss + "\n"))
                        : ""
                );
        }
        return report;
    }

    private static string Quantities(string folder, Workshop workshop)
    {
        using var labels = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(folder, "NewsQuant.json"))
        );
        var (all, money) = new QuantityScorer(workshop.Mentions).Score(labels.RootElement);
        return new TextTable(18, 8)
            .Row("value_f1", Share(all.ValueF1))
            .Row("unit_f1", Share(all.UnitF1))
            .Row("money_value_f1", Share(money.ValueF1))
            .Row("money_unit_f1", Share(money.UnitF1))
            .Row("marked", Count(all.Marked))
            .Row("made", Count(all.Made))
            .ToString();
    }

    private static string Geoparse(string folder, Workshop workshop, bool misses)
    {
        var report = "";
        foreach (var file in Directory.GetFiles(folder, "*.xml").Order(StringComparer.Ordinal))
        {
            var scorer = new GeoparseScorer(
                workshop.Mentions,
                workshop.Gazetteer,
                workshop.Case.Names.Host,
                workshop.CountryCode
            );
            using var stream = File.OpenRead(file);
            foreach (var document in GeoparseDocument.Read(stream))
            {
                scorer.Add(document);
            }
            var set = Path.GetFileNameWithoutExtension(file).ToLowerInvariant();
            report +=
                scorer.Report(set)
                + (misses ? string.Concat(scorer.Misses.Select(miss => miss + "\n")) : "");
        }
        return report;
    }

    /// <summary>The models that news asks for, in each language of the tables.</summary>
    private static string Recognizers(string folder, Workshop workshop, bool misses)
    {
        var table = new TextTable(24, 8);
        var missed = new List<string>();
        foreach (
            var language in Directory
                .GetDirectories(Path.Combine(folder, "NumberWithUnit"))
                .Select(name => Path.GetFileName(name))
                .Order(StringComparer.Ordinal)
        )
        {
            foreach (
                var (name, file) in new[] { ("money", "NumberWithUnit"), ("dates", "DateTime") }
            )
            {
                var scorer = new RecognizerScorer(workshop.Mentions);
                var model = name == "money" ? "CurrencyModel.json" : "DateTimeModel.json";
                using var cases = JsonDocument.Parse(
                    File.ReadAllText(Path.Combine(folder, file, language, model))
                );
                scorer.Add(cases.RootElement, name == "money");
                var set = $"{language.ToLowerInvariant()}_{name}";
                var held = scorer.Cases - scorer.LeftOut.Values.Sum();
                table
                    .Row(set, Share((double)scorer.Right / held))
                    .Row(set + "_right", Count(scorer.Right) + "/" + Count(held))
                    .Row(set + "_left_out", Count(scorer.Cases - held));
                if (misses)
                {
                    missed.AddRange(
                        scorer.LeftOut.Select(reason => $"{set}: {reason.Value} {reason.Key}")
                    );
                    missed.AddRange(scorer.Misses.Select(miss => $"{set}: missed {miss}"));
                }
            }
        }
        return table + string.Concat(missed.Select(line => line + "\n"));
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);

    private static string Share(double share) =>
        share.ToString("0.000", CultureInfo.InvariantCulture);
}
