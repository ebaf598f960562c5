using System.Text;
using Parley.Ingestion;
using Parley.Reading;
using Xunit;

namespace Parley.Tests.Ingestion;

public sealed class PdfTests
{
    private static readonly byte[] Document = Pdf(
        "Norland said it will invest 300 million dollars in a mill."
    );

    [Fact]
    public async Task A_document_is_read_through_its_words()
    {
        SkipWithoutProgram();
        var results = await Inputs.ReadAsync(Document);
        var article = new PageReader().Read(results.Single().Page!).Articles.Single();

        Assert.Equal("Norland said it will invest 300 million dollars in a mill.", article.Text);
    }

    [Fact]
    public async Task A_document_attached_within_an_archive_is_read_too()
    {
        SkipWithoutProgram();
        var results = await Inputs.ReadAsync(Inputs.Zip(("a/report.pdf", Document)));

        Assert.Equal("-/a/report.pdf", results.Single().Page!.Path);
    }

    [Fact]
    public async Task A_damaged_document_is_named()
    {
        SkipWithoutProgram();

        Assert.Equal(
            ["PAR1008"],
            Inputs.Codes(await Inputs.ReadAsync(Inputs.Utf8("%PDF-1.4\nnothing more")))
        );
    }

    [Fact]
    public async Task Without_the_program_the_document_is_named_with_what_to_install_and_the_rest_is_read()
    {
        var results = await Inputs.ReadAsync(
            Inputs.Zip(("a.pdf", Document), ("b.txt", Inputs.Utf8("A page beside it."))),
            new InputOptions { PdfProgram = "no-such-program-for-pdf" }
        );

        Assert.Equal(["PAR1015"], Inputs.Codes(results));
        Assert.Contains("poppler-utils", results[0].Diagnostic!.Message, StringComparison.Ordinal);
        Assert.Equal(["A page beside it."], Inputs.Texts(results));
    }

    [Theory]
    [InlineData("sleep 600")]
    [InlineData("yes '<word >'")]
    [InlineData("exit 3")]
    public async Task A_program_that_does_not_come_to_an_end_is_stopped(string script)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The test writes a script for a Unix shell.");
        var path = Path.Combine(
            Directory.CreateTempSubdirectory("parley-pdf-").FullName,
            "program"
        );
        await File.WriteAllTextAsync(
            path,
            "#!/bin/sh\n" + script + "\n",
            TestContext.Current.CancellationToken
        );
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var results = await Inputs.ReadAsync(
            Document,
            new InputOptions
            {
                PdfProgram = path,
                PdfTime = TimeSpan.FromSeconds(1),
                MaximumHeldBytes = 1_000_000,
            }
        );

        Assert.Equal(["PAR1008"], Inputs.Codes(results));
        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    private static void SkipWithoutProgram() =>
        Assert.SkipUnless(
            (Environment.GetEnvironmentVariable("PATH") ?? "")
                .Split(Path.PathSeparator)
                .Any(folder => File.Exists(Path.Combine(folder, "pdftotext"))),
            "pdftotext is absent; install poppler-utils."
        );

    /// <summary>The smallest document with a line of text; readers rebuild the table of its objects.</summary>
    private static byte[] Pdf(string line)
    {
        var content = $"BT /F1 12 Tf 72 720 Td ({line}) Tj ET";
        return Encoding.ASCII.GetBytes(
            "%PDF-1.4\n"
                + "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n"
                + "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >> endobj\n"
                + $"4 0 obj << /Length {content.Length} >> stream\n{content}\nendstream endobj\n"
                + "5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj\n"
                + "trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n"
        );
    }
}
