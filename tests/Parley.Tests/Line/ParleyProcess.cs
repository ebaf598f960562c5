using System.Diagnostics;

namespace Parley.Tests.Line;

/// <summary>The command as a user runs it: a process of its own, with its output and exit status.</summary>
internal sealed record ParleyProcess(int ExitStatus, string Output, string Error)
{
    public static ParleyProcess Run(params string[] arguments) => Run(null, arguments);

    /// <summary>Runs with a variable of the environment.</summary>
    public static ParleyProcess RunWith(
        (string Name, string Value) variable,
        params string[] arguments
    ) => Run(null, [variable], arguments);

    /// <summary>Runs with bytes on standard input, or none.</summary>
    public static ParleyProcess Run(byte[]? input, params string[] arguments) =>
        Run(input, [], arguments);

    private static ParleyProcess Run(
        byte[]? input,
        (string Name, string Value)[] variables,
        string[] arguments
    )
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
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
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
