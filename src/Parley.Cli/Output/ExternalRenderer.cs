using System.ComponentModel;
using System.Diagnostics;

namespace Parley.Cli.Output;

/// <summary>Turns SVG into PNG or PDF by <c>rsvg-convert</c>, and HTML into PDF by Chromium, where they are installed.</summary>
internal static class ExternalRenderer
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static async Task<int> RenderSvgAsync(
        string svg,
        string file,
        CancellationToken cancellationToken
    )
    {
        var format = Path.GetExtension(file)[1..];
        var source = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(file))!,
            "." + Path.GetFileName(file) + ".svg"
        );
        await File.WriteAllTextAsync(source, svg, cancellationToken).ConfigureAwait(false);
        try
        {
            return await RunAsync(
                    "rsvg-convert",
                    "Debian package librsvg2-bin",
                    [
                        "--format",
                        format,
                        "--dpi-x",
                        "300",
                        "--dpi-y",
                        "300",
                        "--output",
                        file,
                        source,
                    ],
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
        finally
        {
            File.Delete(source);
        }
    }

    public static async Task<int> PrintHtmlAsync(
        string htmlFile,
        string pdfFile,
        CancellationToken cancellationToken
    )
    {
        var profile = Directory.CreateTempSubdirectory("parley-print-");
        try
        {
            return await RunAsync(
                    "chromium",
                    "Debian package chromium",
                    [
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        $"--user-data-dir={profile.FullName}",
                        "--no-pdf-header-footer",
                        $"--print-to-pdf={Path.GetFullPath(pdfFile)}",
                        new Uri(Path.GetFullPath(htmlFile)).AbsoluteUri,
                    ],
                    cancellationToken
                )
                .ConfigureAwait(false);
        }
        finally
        {
            profile.Delete(recursive: true);
        }
    }

    private static async Task<int> RunAsync(
        string program,
        string package,
        string[] arguments,
        CancellationToken cancellationToken
    )
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        Process? process;
        try
        {
            process = Process.Start(
                new ProcessStartInfo(program, arguments)
                {
                    UseShellExecute = false,
                    RedirectStandardError = true,
                    RedirectStandardOutput = true,
                }
            );
        }
        catch (Win32Exception)
        {
            await Console
                .Error.WriteLineAsync(
                    $"parley: {program} is missing ({package}): install it, or ask for .svg or .html."
                )
                .ConfigureAwait(false);
            return ExitStatus.SomeFailed;
        }
        using (process)
        {
            try
            {
                var error = process!.StandardError.ReadToEndAsync(limit.Token);
                await process.StandardOutput.ReadToEndAsync(limit.Token).ConfigureAwait(false);
                await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
                if (process.ExitCode == 0)
                {
                    return ExitStatus.Done;
                }
                await Console
                    .Error.WriteLineAsync(
                        $"parley: {program} failed: {(await error.ConfigureAwait(false)).Trim()}"
                    )
                    .ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                process!.Kill(entireProcessTree: true);
                await Console
                    .Error.WriteLineAsync(
                        $"parley: {program} took longer than {Patience.TotalSeconds:0} seconds and was stopped."
                    )
                    .ConfigureAwait(false);
            }
            return ExitStatus.SomeFailed;
        }
    }
}
