using System.IO.Enumeration;
using Parley.Documents;

namespace Parley.Ingestion;

/// <summary>Names everything that the arguments lead to, without reading it.</summary>
internal sealed class InputFinder(Func<Stream> standardInput)
{
    /// <summary>Conventional names of notes about a folder, met while walking it.</summary>
    private static readonly string[] Notes =
    [
        "README",
        "SOURCE",
        "LICENSE",
        "LICENCE",
        "NOTICE",
        "CHANGELOG",
        "CONTRIBUTING",
    ];

    private static readonly Dictionary<string, string> NotPages = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        [".json"] = "JSON data",
        [".jsonl"] = "JSON data",
        [".geojson"] = "JSON data",
        [".csv"] = "a table",
        [".tsv"] = "a table",
        [".css"] = "a style sheet",
        [".js"] = "a script",
        [".yml"] = "settings",
        [".yaml"] = "settings",
    };

    public IEnumerable<InputCandidate> Find(IEnumerable<string> paths) => paths.SelectMany(Find);

    private IEnumerable<InputCandidate> Find(string input)
    {
        if (input == "-")
        {
            return [new InputCandidate("-", "-", null) { Open = standardInput }];
        }
        if (Directory.Exists(input))
        {
            return Folder(input);
        }
        if (File.Exists(input))
        {
            return Single(input, LabelOf(input), walked: false);
        }
        return input.AsSpan().IndexOfAny('*', '?') >= 0
            ? Glob(input)
            : [Failed(NameOf(input), input, InputDiagnostics.NotFound(NameOf(input)))];
    }

    /// <summary>A file named by itself has the path that its folder would give it.</summary>
    private static string LabelOf(string file)
    {
        var full = new FileInfo(file);
        return full.Directory is { Parent: not null } folder
            ? $"{folder.Name}/{full.Name}"
            : full.Name;
    }

    private static IEnumerable<InputCandidate> Folder(string folder)
    {
        var root = Path.GetFullPath(folder);
        var name = new DirectoryInfo(root).Name;
        return Walk(root, name == Path.DirectorySeparatorChar.ToString() ? "" : name);
    }

    private static IEnumerable<InputCandidate> Walk(string root, string prefix)
    {
        var pending = new Stack<(string Folder, string Prefix)>();
        pending.Push((root, prefix));
        while (pending.TryPop(out var here))
        {
            List<FileSystemInfo> entries;
            Diagnostic? failure = null;
            try
            {
                entries = [.. new DirectoryInfo(here.Folder).EnumerateFileSystemInfos()];
            }
            catch (Exception exception)
                when (exception is IOException or UnauthorizedAccessException)
            {
                entries = [];
                failure = InputDiagnostics.Unreadable(here.Prefix, Reason(exception));
            }
            if (failure is not null)
            {
                yield return Failed(here.Prefix, here.Folder, failure);
            }
            foreach (var entry in entries)
            {
                if (entry.Name.StartsWith('.'))
                {
                    continue;
                }
                var path = here.Prefix.Length == 0 ? entry.Name : here.Prefix + "/" + entry.Name;
                if (entry is DirectoryInfo)
                {
                    if (entry.LinkTarget is not null)
                    {
                        yield return Failed(
                            path,
                            entry.FullName,
                            InputDiagnostics.LinkedFolder(path)
                        );
                        continue;
                    }
                    pending.Push((entry.FullName, path));
                    continue;
                }
                foreach (var candidate in Single(entry.FullName, path, walked: true))
                {
                    yield return candidate;
                }
            }
        }
    }

    private static List<InputCandidate> Glob(string pattern)
    {
        var normal = pattern.Replace('\\', '/');
        var wild = normal.AsSpan().IndexOfAny('*', '?');
        var slash = normal.LastIndexOf('/', wild);
        var fixedPart = slash < 0 ? "." : normal[..Math.Max(slash, 1)];
        var rest = normal[(slash + 1)..];
        var found = new List<InputCandidate>();
        if (Directory.Exists(fixedPart))
        {
            var root = Path.GetFullPath(fixedPart);
            var name = new DirectoryInfo(root).Name;
            foreach (var candidate in Walk(root, name))
            {
                var relative =
                    candidate.Path.Length > name.Length ? candidate.Path[(name.Length + 1)..] : "";
                if (Matches(rest, relative))
                {
                    found.Add(candidate);
                }
            }
        }
        return found.Count > 0
            ? found
            : [Failed(NameOf(pattern), pattern, InputDiagnostics.NotFound(NameOf(pattern)))];
    }

    private static bool Matches(string pattern, string path)
    {
        var patterns = pattern.Split('/');
        var parts = path.Split('/');
        // reachable[p]: the first p parts of the pattern cover the parts of the path seen so far.
        var reachable = new bool[patterns.Length + 1];
        reachable[0] = true;
        Skip(reachable);
        foreach (var part in parts)
        {
            var next = new bool[patterns.Length + 1];
            for (var p = 0; p < patterns.Length; p++)
            {
                if (!reachable[p])
                {
                    continue;
                }
                if (patterns[p] == "**")
                {
                    next[p] = true;
                }
                else if (
                    FileSystemName.MatchesSimpleExpression(patterns[p], part, ignoreCase: false)
                )
                {
                    next[p + 1] = true;
                }
            }
            Skip(next);
            reachable = next;
        }
        return reachable[^1];

        void Skip(bool[] state)
        {
            for (var p = 0; p < patterns.Length; p++)
            {
                state[p + 1] |= state[p] && patterns[p] == "**";
            }
        }
    }

    private static List<InputCandidate> Single(string file, string path, bool walked)
    {
        var location = Path.GetFullPath(file);
        if (walked)
        {
            var stem = Path.GetFileNameWithoutExtension(path);
            if (Notes.Contains(stem, StringComparer.OrdinalIgnoreCase))
            {
                return
                [
                    Failed(path, location, InputDiagnostics.NotAPage(path, "a note on its folder")),
                ];
            }
            if (NotPages.TryGetValue(Path.GetExtension(path), out var kind))
            {
                return [Failed(path, location, InputDiagnostics.NotAPage(path, kind))];
            }
        }
        return [new InputCandidate(path, location, null)];
    }

    private static InputCandidate Failed(string path, string location, Diagnostic diagnostic) =>
        new(path, location, diagnostic);

    private static string NameOf(string input)
    {
        var name = Path.GetFileName(input.TrimEnd('/', '\\'));
        return name.Length == 0 ? input : name;
    }

    private static string Reason(Exception exception) =>
        exception is UnauthorizedAccessException
            ? "access denied"
            : exception.GetType().Name switch
            {
                nameof(PathTooLongException) => "its path is too long",
                _ => "the file system reports an error",
            };
}
