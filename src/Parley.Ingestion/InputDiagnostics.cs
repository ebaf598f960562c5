using System.Globalization;
using Parley.Documents;

namespace Parley.Ingestion;

/// <summary>The diagnostics of inputs, one method a code.</summary>
internal static class InputDiagnostics
{
    public static Diagnostic NotFound(string input) =>
        Error("PAR1001", $"{input}: no such file or folder; check the path.");

    public static Diagnostic Unreadable(string path, string reason) =>
        Error("PAR1002", $"{path}: cannot be read ({reason}); check its permissions.");

    public static Diagnostic Empty(string path) =>
        Error("PAR1003", $"{path}: is empty; nothing to read.");

    public static Diagnostic Binary(string path, string kind) =>
        Error("PAR1004", $"{path}: is {kind}, not a page of text; leave it out or convert it.");

    public static Diagnostic TooLarge(string path, long limit) =>
        Error(
            "PAR1005",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: is larger than {limit} bytes, the bound for one page; split it."
            )
        );

    public static Diagnostic UnknownCharset(string path) =>
        Error(
            "PAR1006",
            $"{path}: is in no charset that its bytes or a declaration tell; convert it to UTF-8."
        );

    public static Diagnostic BadBytes(string path) =>
        new(
            "PAR1007",
            Severity.Warning,
            $"{path}: declares UTF-8 and holds bytes that are not; they read as U+FFFD."
        );

    public static Diagnostic Archive(string path, string reason) =>
        Error("PAR1008", $"{path}: {reason}.");

    public static Diagnostic TooDeep(string path, int bound) =>
        Error(
            "PAR1009",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{path}: lies in more than {bound} containers; unpack the outer ones first."
            )
        );

    public static Diagnostic NotAPage(string path, string kind) =>
        new("PAR1010", Severity.Information, $"{path}: is {kind}, not a news page; left out.");

    public static Diagnostic LinkedFolder(string path) =>
        new(
            "PAR1011",
            Severity.Information,
            $"{path}: is a link to a folder; links are not followed, name the folder itself."
        );

    public static Diagnostic SamePage(string path, string first) =>
        new(
            "PAR1012",
            Severity.Information,
            $"{path}: holds the same bytes as {first}; a page is read once."
        );

    public static Diagnostic Crawl(string path, string summary) =>
        new("PAR1013", Severity.Information, $"{path}: {summary}.");

    public static Diagnostic Doubtful(string path, string fault) =>
        new("PAR1014", Severity.Warning, $"{path}: {fault}.");

    public static Diagnostic WithoutPdfProgram(string path, string program) =>
        Error(
            "PAR1015",
            $"{path}: is a PDF document, and {program} is not there to read it; install poppler-utils."
        );

    private static Diagnostic Error(string code, string message) =>
        new(code, Severity.Error, message);
}
