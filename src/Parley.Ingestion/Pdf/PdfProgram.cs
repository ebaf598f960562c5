using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion.Pdf;

/// <summary>
/// Runs <c>pdftotext</c>, of Poppler, as a child within bounds of time, memory and output. It sees the document on its
/// standard input and no file.
/// </summary>
internal sealed class PdfProgram(InputOptions options)
{
    private const int NotFound = 127;
    private const int NeedsPassword = 3;

    /// <summary>What the program writes about a document, or why it wrote nothing.</summary>
    public async ValueTask<PdfText> RunAsync(byte[] document, CancellationToken cancellationToken)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        time.CancelAfter(options.PdfTime);
        using var process = new Process { StartInfo = Start() };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            return PdfText.Absent;
        }
        try
        {
            var feeding = FeedAsync(process, document, time.Token);
            var output = await BoundedBytes.ReadAsync(
                process.StandardOutput.BaseStream,
                0,
                options.MaximumHeldBytes,
                time.Token
            );
            if (output is null)
            {
                return PdfText.Failed("holds more text than is read of one document; split it");
            }
            await feeding;
            await process.WaitForExitAsync(time.Token);
            return process.ExitCode switch
            {
                0 => new PdfText(output, null),
                NotFound => PdfText.Absent,
                NeedsPassword => PdfText.Failed("is encrypted; save it without its password first"),
                _ => PdfText.Failed("is a damaged PDF document; fetch it again"),
            };
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return PdfText.Failed(
                $"took longer than {(int)options.PdfTime.TotalSeconds} seconds to turn into text"
            );
        }
        finally
        {
            Stop(process);
        }
    }

    private ProcessStartInfo Start()
    {
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(
                options.PdfProgram,
                ["-q", "-enc", "UTF-8", "-bbox-layout", "-", "-"]
            )
            : new ProcessStartInfo(
                "/bin/sh",
                [
                    "-c",
                    // The shell sets the bounds and becomes the program; nothing of the input is part of the command.
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"ulimit -v {options.PdfMemoryBytes / 1024} 2>/dev/null; ulimit -t {(int)Math.Ceiling(options.PdfTime.TotalSeconds)} 2>/dev/null; exec \"$0\" -q -enc UTF-8 -bbox-layout - -"
                    ),
                    options.PdfProgram,
                ]
            );
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        return start;
    }

    private static async Task FeedAsync(
        Process process,
        byte[] document,
        CancellationToken cancellationToken
    )
    {
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(document, cancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it read everything; its exit code says why.
        }
    }

    private static void Stop(Process process)
    {
        try
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
        catch (InvalidOperationException)
        {
            // It ended in between.
        }
    }
}
