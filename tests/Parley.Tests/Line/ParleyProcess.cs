using System.Diagnostics;

namespace Parley.Tests.Line;

/// <summary>The command as a user runs it: a process of its own, with its output and exit status.</summary>
internal sealed record ParleyProcess(int ExitStatus, string Output, string Error)
{
    public static ParleyProcess Run(params string[] arguments) => Run(null, arguments);

    /// <summary>Runs with bytes on standard input, or none.</summary>
    public static ParleyProcess Run(byte[]? input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Parley.Cli.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }
        using var process =
            Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (input is not null)
        {
            process.StandardInput.BaseStream.Write(input);
        }
        process.StandardInput.Close();
        process.WaitForExit();
        return new(
            process.ExitCode,
            output.GetAwaiter().GetResult(),
            error.GetAwaiter().GetResult()
        );
    }
}
