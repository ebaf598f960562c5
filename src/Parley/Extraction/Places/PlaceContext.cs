using System.Globalization;
using Parley.Extraction.Clauses;
using Parley.Extraction.Text;
using Parley.Geography;

namespace Parley.Extraction.Places;

/// <summary>Weighs, in log-odds, whether a name stands for a place where it stands, by what it is next to and what else it can be.</summary>
internal static class PlaceContext
{
    private const double CountyName = 2;
    private const double BareName = -0.7;
    private const double InAffiliation = 2;
    private const double OnInName = -0.7;

    /// <summary>"Springfield-based", "Springfield-area".</summary>
    private const double InCompound = 1.5;

    private static readonly Dictionary<string, double> Before = Load("before");
    private static readonly Dictionary<string, double> After = Load("after");

    /// <summary>What the name itself speaks for or against a place.</summary>
    public static double OfName(PlaceName name) =>
        name.IsCounty
            ? CountyName
            : BareName
                + (name.Name.Contains(' ', StringComparison.Ordinal) ? 0.9 : 0)
                + (name.Population >= 20_000 ? 0.5 : 0)
                + (name.Population >= 100_000 ? 0.9 : 0)
                + (name.Population >= 1_000_000 ? 1 : 0)
                - (name.Also.HasFlag(NameUse.Word) ? 1.8 : 0)
                - (name.Also.HasFlag(NameUse.FirstName) ? 0.9 : 0)
                - (name.Also.HasFlag(NameUse.FamilyName) ? 0.7 : 0);

    /// <summary>What stands around an occurrence.</summary>
    public static double OfPlace(TokenList tokens, PlaceCandidate candidate) =>
        InFront(tokens, candidate) + Behind(tokens, candidate);

    /// <summary>Whether the name ends the name of a person or another body here ("Henry Jackson").</summary>
    public static bool EndsName(TokenList tokens, PlaceCandidate candidate)
    {
        var at = candidate.First;
        if (at <= candidate.Sentence.First)
        {
            return false;
        }
        var before = tokens[at - 1];
        if (before.Is(".") && at - 2 >= candidate.Sentence.First)
        {
            var initial = tokens[at - 2];
            return initial.Capital && initial.End - initial.Start == 1;
        }
        return before.Capital
            && before.Kind == TokenKind.Word
            && !Before.ContainsKey(before.Lower)
            && Grammar.ClassOf(before) == WordClass.Open;
    }

    /// <summary>"D-Springfield", "R-N.J.": the home of a member of a parliament behind the letter of a party.</summary>
    public static bool IsAffiliation(TokenList tokens, int at, int first) =>
        at - 3 >= first
        && tokens[at - 1].Is("-")
        && tokens[at - 1].Start == tokens[at - 2].End
        && tokens[at - 1].End == tokens[at].Start
        && tokens[at - 2].Capital
        && tokens[at - 2].End - tokens[at - 2].Start is 1 or 3
        && tokens[at - 3].Lower is "," or "(" or ";";

    /// <summary>Whether a longer name in capitals is around a place ("Springfield Plastics").</summary>
    public static bool IsInName(TokenList tokens, PlaceCandidate candidate) =>
        EndsName(tokens, candidate) || GoesOn(tokens, candidate.End, candidate.Sentence.End);

    private static bool GoesOn(TokenList tokens, int next, int end) =>
        next < end
        && tokens[next].Capital
        && tokens[next].Kind == TokenKind.Word
        && tokens[next].Start == tokens[next - 1].End + 1;

    private static double InFront(TokenList tokens, PlaceCandidate candidate)
    {
        var (at, first) = (candidate.First, candidate.Sentence.First);
        if (at == first)
        {
            return 0;
        }
        if (IsAffiliation(tokens, at, first))
        {
            return InAffiliation;
        }
        var before = tokens[at - 1];
        if (before.Is(".") && at - 2 >= first && Before.ContainsKey(tokens[at - 2].Lower))
        {
            before = tokens[at - 2];
        }
        return Before.GetValueOrDefault(before.Lower);
    }

    private static double Behind(TokenList tokens, PlaceCandidate candidate)
    {
        var (next, end) = (candidate.End, candidate.Sentence.End);
        if (next >= end)
        {
            return 0;
        }
        var after = tokens[next];
        if (after.Is("-") && next + 1 < end && after.Start == tokens[next - 1].End)
        {
            return tokens[next + 1].Lower is "based" or "area" or "born" ? InCompound
                : tokens[next + 1].Capital ? OnInName
                : 0;
        }
        return After.TryGetValue(after.Lower, out var weight) ? weight
            : GoesOn(tokens, next, end) ? OnInName
            : 0;
    }

    private static Dictionary<string, double> Load(string side) =>
        TableFile
            .Rows("Extraction/Places/cues.tsv")
            .Where(row => row[1] == side)
            .ToDictionary(
                row => row[0],
                row => double.Parse(row[2], CultureInfo.InvariantCulture),
                StringComparer.Ordinal
            );
}
