using System.Diagnostics;
using System.Globalization;
using Parley.Bench.Copies;
using Parley.Cases;
using Parley.Reconciliation;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
// usage: copies ARTICLES   prints one row: CPU seconds of sketching and of settling, the most memory, and what was found
if (args is not [var number] || !int.TryParse(number, out var count))
{
    Console.Error.WriteLine("usage: copies ARTICLES");
    return 2;
}
var reconciler = new Reconciler(
    new Case
    {
        Key = "bench",
        Title = new Dictionary<string, string>(),
        Names = CaseNames.Empty,
        TimeZone = "UTC",
        Measures = [],
        Issues = [],
        Reference = CaseReference.None,
        HostOutline = "",
    }
);
using var process = Process.GetCurrentProcess();
var families = new List<int>(count);
var roles = new List<Role>(count);
var sketches = new List<ArticleSketch>(count);
var start = process.TotalProcessorTime;
foreach (var (article, family, role) in new WireService(seed: 2031).Articles(count))
{
    families.Add(family);
    roles.Add(role);
    sketches.Add(reconciler.Sketch(article, []));
}
process.Refresh();
var sketched = process.TotalProcessorTime;
var set = Reconciler.Settle(sketches);
process.Refresh();
var settled = process.TotalProcessorTime;
var memory = process.PeakWorkingSet64;
var found = Pairs.Score(set, sketches, families, roles);
Console.WriteLine(
    $"| {count:N0} | {(sketched - start).TotalSeconds:F1} | {(settled - sketched).TotalSeconds:F1} | {memory / 1e6:F0} | {found.Precision:F4} | {found.Recall:F4} | {found.Reprints:F4} | {found.Briefs:F4} | {set.Stories.Count:N0} |"
);
return 0;
