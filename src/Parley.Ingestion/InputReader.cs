using System.Runtime.CompilerServices;
using Parley.Documents;
using Parley.Ingestion.Containers;

namespace Parley.Ingestion;

/// <summary>
/// Turns paths into pages: a file, a folder with all that lies under it, a glob (<c>*</c>, <c>?</c>, <c>**</c>),
/// <c>-</c> for standard input; archives, web archives, messages and documents are undone on the way, by their content and
/// not by their name.
/// </summary>
/// <remarks>
/// Files come in ordinal order of their paths, whatever the order of the arguments, members in the order of their
/// container, and an input named twice comes once. A member's path is that of its container, a slash, and its name or
/// number. Only hidden files are passed over in silence; whatever else is not a page comes as a diagnostic. The same
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
        var unpacker = new Unpacker(options);
        var seen = new Dictionary<PageId, string>();
        foreach (var group in Candidates(paths))
        {
            foreach (var candidate in await DistinctAsync(group, cancellationToken))
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (
                    candidate.Found is not null
                    && !await JsonFeedHead.BeginsAsync(candidate, cancellationToken)
                )
                {
                    yield return new(candidate.Path, null, candidate.Found);
                    continue;
                }
                var results = unpacker.ReadAsync(
                    candidate.Path,
                    () => InputFile.Open(candidate),
                    cancellationToken
                );
                await foreach (var result in results)
                {
                    cancellationToken.ThrowIfCancellationRequested();
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
                        )
                        {
                            Repeats = page.Id,
                            RepeatedFetch = page.Fetch,
                        };
                    }
                }
            }
        }
    }

    /// <summary>Each file once, those of one path together, in ordinal order of paths.</summary>
    private IEnumerable<List<InputCandidate>> Candidates(IEnumerable<string> paths) =>
        new InputFinder(standardInput)
            .Find(paths)
            .OrderBy(candidate => candidate.Path, StringComparer.Ordinal)
            .ThenBy(candidate => candidate.Location, StringComparer.Ordinal)
            .DistinctBy(candidate => (candidate.Path, candidate.Location))
            .GroupBy(candidate => candidate.Path, StringComparer.Ordinal)
            .Select(group => group.ToList());

    /// <summary>Files of one path in an order that hangs on their content, the same content once.</summary>
    private static async ValueTask<IEnumerable<InputCandidate>> DistinctAsync(
        List<InputCandidate> group,
        CancellationToken cancellationToken
    )
    {
        if (group.Count == 1)
        {
            return group;
        }
        var marked = new List<(string Mark, InputCandidate Candidate)>(group.Count);
        foreach (var candidate in group)
        {
            marked.Add((await InputFile.FingerprintAsync(candidate, cancellationToken), candidate));
        }
        return marked
            .DistinctBy(entry => (entry.Mark, entry.Candidate.Found))
            .OrderBy(entry => entry.Mark, StringComparer.Ordinal)
            .ThenBy(entry => entry.Candidate.Found?.Code, StringComparer.Ordinal)
            .Select(entry => entry.Candidate);
    }
}
