using System.CommandLine;
using System.Globalization;
using Parley.Cli.Composition;
using Parley.Cli.Output;

namespace Parley.Cli.Commands;

/// <summary><c>parley judge</c>: decisions of people, kept for ever.</summary>
internal static class JudgeCommand
{
    private static readonly Option<string> By = new("--by")
    {
        Description = "Who decides (default: the name of the user)",
        HelpName = "NAME",
        DefaultValueFactory = _ => Environment.UserName,
    };

    private static readonly Option<string?> Why = new("--why")
    {
        Description = "The reason",
        HelpName = "TEXT",
    };

    private static readonly Argument<string> One = new("ID")
    {
        Description = "Identifier of a statement (st_…)",
    };

    private static readonly Argument<string[]> Several = new("ID")
    {
        Description = "Identifiers of statements (st_…) or entries (en_…)",
        Arity = new(2, 1000),
    };

    private static readonly Argument<string> Field = new("FIELD")
    {
        Description = "The field as 'parley read --format jsonl' names it, with dots: amount.value",
    };

    private static readonly Argument<string> Value = new("VALUE")
    {
        Description = "The value as JSON; what is no JSON is taken as text",
    };

    private static readonly Argument<long> Number = new("NUMBER")
    {
        Description = "Number of a judgement: 'parley judge list' lists them",
    };

    public static Command Create() =>
        new("judge", "Decide about statements: decisions outlive every reading")
        {
            Deciding(
                "merge",
                "These speak of one thing",
                [Several],
                (desk, arguments) => desk.Together(arguments.GetValue(Several)!)
            ),
            Deciding(
                "split",
                "This statement does not belong to its entry",
                [One],
                (desk, arguments) => desk.Split(arguments.GetValue(One)!)
            ),
            Deciding(
                "keep-apart",
                "These speak of different things",
                [Several],
                (desk, arguments) => desk.Apart(arguments.GetValue(Several)!)
            ),
            Deciding(
                "correct",
                "A field of this statement was read wrongly",
                [One, Field, Value],
                (desk, arguments) =>
                    desk.Correct(
                        arguments.GetValue(One)!,
                        arguments.GetValue(Field)!,
                        arguments.GetValue(Value)!
                    )
            ),
            Deciding(
                "reject",
                "The sentence does not say what was read in it",
                [One],
                (desk, arguments) => desk.Reject(arguments.GetValue(One)!)
            ),
            Deciding(
                "withdraw",
                "An earlier judgement no longer holds; it stays listed",
                [Number],
                (desk, arguments) => desk.Withdraw(arguments.GetValue(Number))
            ),
            List(),
        };

    private static Command Deciding(
        string name,
        string description,
        IEnumerable<Argument> what,
        Func<JudgementDesk, ParseResult, JudgementDraft> decide
    )
    {
        var command = new Command(name, description);
        foreach (var argument in what)
        {
            command.Arguments.Add(argument);
        }
        command.Options.Add(By);
        command.Options.Add(Why);
        command.Options.Add(CommonOptions.Ledger);
        command.Options.Add(CommonOptions.Now);
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var desk = await JudgementDesk
                    .OpenAsync(LedgerAccess.Store(arguments), Workshop.Open, cancellationToken)
                    .ConfigureAwait(false);
                var draft = decide(desk, arguments);
                var (number, kept) = await desk.KeepAsync(
                        draft.By(
                            arguments.GetValue(By)!,
                            LedgerAccess.Now(arguments).Start,
                            arguments.GetValue(Why)
                        ),
                        cancellationToken
                    )
                    .ConfigureAwait(false);
                await Console
                    .Out.WriteLineAsync(
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"Judgement {number} {(kept ? "is kept" : "says so already")}."
                        )
                    )
                    .ConfigureAwait(false);
                return ExitStatus.Done;
            }
        );
        return command;
    }

    private static Command List()
    {
        var format = CommonOptions.Format("table", "json");
        var command = new Command("list", "Print all judgements and where each stands")
        {
            format,
            CommonOptions.Ledger,
            CommonOptions.RecordedBy,
        };
        command.SetAction(
            async (arguments, cancellationToken) =>
            {
                var store = LedgerAccess.Store(arguments);
                var recordedBy = arguments.GetValue(CommonOptions.RecordedBy)?.End;
                var held = await store
                    .ReadHeldAsync(recordedBy, cancellationToken)
                    .ConfigureAwait(false);
                var (_, reconciled) = await LedgerAccess
                    .ReadAsync(store, recordedBy, cancellationToken)
                    .ConfigureAwait(false);
                var list = new JudgementList(held.Judgements, reconciled.Orphaned);
                if (arguments.GetValue(format) == "json")
                {
                    await using var output = Console.OpenStandardOutput();
                    JsonLines.WriteDocument(output, list.Write);
                }
                else
                {
                    await Console.Out.WriteAsync(list.ToString()).ConfigureAwait(false);
                }
                return ExitStatus.Done;
            }
        );
        return command;
    }
}
