using System.Runtime.CompilerServices;
using Parley.Documents;

namespace Parley.Ingestion;

/// <summary>
/// Turns paths into pages: a file, a folder with all that lies under it, a glob (<c>*</c>, <c>?</c>, <c>**</c>),
/// <c>-</c> for standard input; <c>.gz</c> and <c>.zip</c> are undone on the way.
/// </summary>
/// <remarks>
/// Results come in ordinal order of path and page, whatever the order of the arguments, and an input named twice comes
/// once. Only hidden files are passed over in silence; whatever else is not a page comes as a diagnostic. The same
/// bytes under two paths are one page, under the first path. One page is held at a time.
/// </remarks>
public sealed class InputReader
{
    private readonly InputOptions options;
    private readonly Func<Stream> standardInput;

    /// <summary>A reader with these bounds.</summary>
    /// <param name="options">Bounds; null for the defaults.</param>
    /// <param name="standardInput">What <c>-</c> reads; null for the process's own.</param>
    public InputReader(InputOptions? options = null, Func<Stream>? standardInput = null)
    {
        this.options = (options ?? new InputOptions()).Checked();
        this.standardInput = standardInput ?? Console.OpenStandardInput;
    }

    /// <summary>The pages of these paths and the inputs that failed.</summary>
    public async IAsyncEnumerable<InputResult> ReadAsync(
        IEnumerable<string> paths,
        [EnumeratorCancellation] CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(paths);
        var candidates = new InputFinder(options, standardInput)
            .Find(paths)
            .OrderBy(candidate => candidate.Path, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Location, StringComparer.Ordinal)
            .ToList();
        var loader = new PageLoader(options);
        var seen = new Dictionary<PageId, string>();
        for (var first = 0; first < candidates.Count; )
        {
            var next = first + 1;
            while (
                next < candidates.Count
                && string.Equals(
                    candidates[next].Path,
                    candidates[first].Path,
                    StringComparison.Ordinal
                )
            )
            {
                next++;
            }
            var results = new List<InputResult>(next - first);
            for (var i = first; i < next; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (
                    i > first
                    && string.Equals(
                        candidates[i].Location,
                        candidates[i - 1].Location,
                        StringComparison.Ordinal
                    )
                )
                {
                    continue;
                }
                results.Add(await loader.LoadAsync(candidates[i], cancellationToken));
            }
            foreach (var result in Distinct(results))
            {
                if (result.Page is not { } page || seen.TryAdd(page.Id, page.Path))
                {
                    yield return result;
                }
                else if (seen[page.Id] != page.Path)
                {
                    yield return new(
                        result.Path,
                        null,
                        InputDiagnostics.SamePage(result.Path, seen[page.Id])
                    );
                }
            }
            first = next;
        }
    }

    private static IEnumerable<InputResult> Distinct(List<InputResult> results) =>
        results.Count == 1
            ? results
            : results
                .DistinctBy(result =>
                    (result.Page?.Id.Sha256, result.Diagnostic?.Code, result.Diagnostic?.Message)
                )
                .OrderBy(result => result.Page?.Id.Sha256, StringComparer.Ordinal)
                .ThenBy(result => result.Diagnostic?.Code, StringComparer.Ordinal);
}
