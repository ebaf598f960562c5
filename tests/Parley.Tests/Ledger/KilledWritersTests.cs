using System.Diagnostics;
using System.Globalization;
using Parley.Ledger.Sqlite;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Ledger;

/// <summary>Processes that are killed while they write, and disks that are full: what was kept stays, once, and whole.</summary>
public sealed class KilledWritersTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>Milliseconds within which a command is killed: of its start, or of its opening the ledger.</summary>
    private const int FromStart = 600;

    private const int FromOpening = 400;

    private readonly TemporaryFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string File => folder.File("ledger.sqlite");

    private static int Kills =>
        Environment.GetEnvironmentVariable("PARLEY_TEST_LONG") == "1" ? 500 : 50;

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Killed_at_any_moment_nothing_is_lost_and_nothing_is_there_twice()
    {
        var store = new SqliteLedgerStore(File);
        await KeptJudgements.AddAsync(store);
        var random = new Random(11);
        var (inTime, done, log) = (0, 0, 0);
        var held = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Kills; i++)
        {
            if (i % 2 == 0)
            {
                WritePages(i);
            }
            using var process = Start(
                i % 2 == 0
                    ? ["add", folder.File("pages"), "--ledger", File, "--now", "2026-01-05"]
                    : ["rebuild", "--ledger", File]
            );
            var writing = i % 4 >= 2;
            if (writing)
            {
                WaitForLog(process);
            }
            if (process.WaitForExit(random.Next(writing ? FromOpening : FromStart)))
            {
                done++;
            }
            else
            {
                process.Kill();
                await process.WaitForExitAsync(Stop);
                inTime++;
            }
            log += System.IO.File.Exists(File + "-wal") ? 1 : 0;

            Assert.DoesNotContain(await store.CheckAsync(Stop), finding => finding.IsFault);
            var now = await store.ReadHeldAsync(null, Stop);
            Assert.Single(now.Judgements);
            var pages = now.Pages.Select(page => page.Id.Sha256).ToList();
            Assert.Equal(pages.Count, pages.Distinct(StringComparer.Ordinal).Count());
            Assert.Superset(held, pages.ToHashSet(StringComparer.Ordinal));
            held.UnionWith(pages);
        }
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Kills} processes: {inTime} killed, {log} of them with a log beside the file; {done} were done before."
            )
        );

        Assert.Equal(
            0,
            ParleyProcess.Run("add", folder.File("pages"), "--ledger", File).ExitStatus
        );
        Assert.Empty(await store.CheckAsync(Stop));
        Assert.Equal(
            Directory.GetFiles(folder.File("pages")).Length + 1,
            (await store.ReadHeldAsync(null, Stop)).Pages.Count
        );
    }

    [Fact]
    public async Task A_full_disk_costs_nothing_and_the_command_says_so()
    {
        Assert.SkipUnless(
            OperatingSystem.IsLinux() && System.IO.File.Exists("/bin/bash"),
            "Needs a shell that limits the size of files."
        );
        var store = new SqliteLedgerStore(File);
        await KeptJudgements.AddAsync(store);
        WritePages(0);

        foreach (var kilobytes in new[] { 100, 140, 180, 240, 300 })
        {
            using var process = StartLimited(kilobytes);
            var error = await process.StandardError.ReadToEndAsync(Stop);
            await process.WaitForExitAsync(Stop);

            Assert.Equal(1, process.ExitCode);
            Assert.Contains("disk", error, StringComparison.Ordinal);
            Assert.DoesNotContain(await store.CheckAsync(Stop), finding => finding.IsFault);
            var held = await store.ReadHeldAsync(null, Stop);
            Assert.Single(held.Judgements);
            Assert.Contains(held.Pages, page => page.Path == KeptPages.Name(KeptPages.Plant));
        }

        Assert.Equal(
            0,
            ParleyProcess.Run("add", folder.File("pages"), "--ledger", File).ExitStatus
        );
        Assert.Empty(await store.CheckAsync(Stop));
        Assert.Equal(
            Directory.GetFiles(folder.File("pages")).Length + 1,
            (await store.ReadHeldAsync(null, Stop)).Pages.Count
        );
    }

    /// <summary>Waits until the process has opened the ledger, or is done.</summary>
    private void WaitForLog(Process process)
    {
        while (!System.IO.File.Exists(File + "-wal") && !process.WaitForExit(1)) { }
    }

    /// <summary>Pages long enough, and different enough, that writing them takes its time.</summary>
    private void WritePages(int round)
    {
        Directory.CreateDirectory(folder.File("pages"));
        var random = new Random(round);
        for (var i = 0; i < 8; i++)
        {
            var noise = Convert.ToHexStringLower(
                Enumerable.Range(0, 4000).Select(_ => (byte)random.Next(256)).ToArray()
            );
            System.IO.File.WriteAllText(
                folder.File(
                    string.Create(CultureInfo.InvariantCulture, $"pages/{round:000}-{i}.txt")
                ),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Plant {round}-{i}\n\nTOKYO, March {i + 1}, 2025 (First Gazette) - Brightwater Pumps will invest ${round + i + 1} million in a plant in Columbus, Ohio, the company said.\n\nReference {noise}."
                )
            );
        }
    }

    private Process StartLimited(int kilobytes)
    {
        var start = new ProcessStartInfo("/bin/bash")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("-c");
        // Ignoring the signal makes the write fail as a full disk does; the runtime's own mappings are files too.
        start.ArgumentList.Add(
            "trap '' XFSZ; ulimit -f $0; export DOTNET_EnableWriteXorExecute=0; exec dotnet \"$@\""
        );
        start.ArgumentList.Add(kilobytes.ToString(CultureInfo.InvariantCulture));
        foreach (
            var argument in new[]
            {
                Path.Combine(AppContext.BaseDirectory, "Parley.Cli.dll"),
                "add",
                folder.File("pages"),
                "--ledger",
                File,
            }
        )
        {
            start.ArgumentList.Add(argument);
        }
        return Process.Start(start)!;
    }

    private static Process Start(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Parley.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        return Process.Start(start)!;
    }
}
