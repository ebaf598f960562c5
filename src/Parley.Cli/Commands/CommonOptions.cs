using System.CommandLine;
using System.Globalization;
using Parley.Cli.Composition;

namespace Parley.Cli.Commands;

/// <summary>Options that mean the same on every command that has them.</summary>
internal static class CommonOptions
{
    public static Argument<string[]> Paths { get; } =
        new("PATH")
        {
            Description =
                "A file, a folder, a glob, an archive (.gz, .zip), or - for standard input",
            Arity = ArgumentArity.OneOrMore,
        };

    public static Option<string> Case { get; } =
        new("--case")
        {
            Description = "The case: a folder of $PARLEY_CASES or of cases/",
            DefaultValueFactory = _ => DataFolder.DefaultCase,
            HelpName = "NAME",
        };

    public static Option<string?> Ledger { get; } =
        new("--ledger")
        {
            Description = "The ledger file (default: $PARLEY_LEDGER, else ./ledger.sqlite)",
            HelpName = "FILE",
        };

    public static Option<bool> NoReference { get; } =
        new("--no-reference") { Description = "Leave curated reference entries out" };

    public static Option<DateOnly?> AsOf { get; } =
        new("--as-of")
        {
            Description = "Only what was published by the end of this day",
            HelpName = "DATE",
            CustomParser = ParseDay,
        };

    /// <summary>The earlier day of a comparison; it must be told.</summary>
    public static Option<DateOnly?> Since() =>
        new("--since")
        {
            Description = "What was published by the end of this day is known already",
            HelpName = "DATE",
            Required = true,
            CustomParser = ParseDay,
        };

    public static Option<Moment?> RecordedBy { get; } =
        new("--recorded-by")
        {
            Description = "What this ledger held by the end of this day, or at this time",
            HelpName = "TIME",
            CustomParser = ParseMoment,
        };

    public static Option<Moment?> Now { get; } =
        new("--now")
        {
            Description = "The day to print as today, and the time to record (default: the clock)",
            HelpName = "TIME",
            CustomParser = ParseMoment,
        };

    public static Option<int> Threads { get; } =
        new("--threads")
        {
            Description = "Threads to read with (default: one for each core)",
            HelpName = "N",
            DefaultValueFactory = _ => Environment.ProcessorCount,
        };

    public static Option<int> Port { get; } =
        new("--port")
        {
            Description = "Port on 127.0.0.1 (0 takes a free one)",
            HelpName = "N",
            DefaultValueFactory = _ => 8137,
        };

    /// <summary>A <c>--format</c> option; the first of the formats is the default.</summary>
    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = "How to print: " + string.Join(", ", formats),
            DefaultValueFactory = _ => formats[0],
            HelpName = "FORMAT",
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    private static DateOnly? ParseDay(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (
            DateOnly.TryParseExact(
                text,
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
        )
        {
            return day;
        }
        result.AddError($"'{text}' is not a day: write it as 2025-02-07.");
        return null;
    }

    private static Moment? ParseMoment(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (Moment.Read(text) is { } moment)
        {
            return moment;
        }
        result.AddError(
            $"'{text}' is neither a day nor a time: write it as 2025-02-07 or 2025-02-07T09:30:00Z."
        );
        return null;
    }
}
