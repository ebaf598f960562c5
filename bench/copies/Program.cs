using System.Diagnostics;
using System.Globalization;
using Parley.Bench.Copies;
using Parley.Cases;
using Parley.Documents;
using Parley.Reconciliation;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.WriteLine(
    "articles   sketch CPU s   settle CPU s   peak MB   precision   recall   stories"
);
foreach (var count in args.Select(int.Parse))
{
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
    var families = new Dictionary<ArticleId, int>(count);
    var sketches = new List<ArticleSketch>(count);
    var start = Process.GetCurrentProcess().TotalProcessorTime;
    foreach (var (article, family) in new WireService(seed: 2031).Articles(count))
    {
        families[article.Id] = family;
        sketches.Add(reconciler.Sketch(article, []));
    }
    var sketched = Process.GetCurrentProcess().TotalProcessorTime;
    var set = Reconciler.Settle(sketches);
    var settled = Process.GetCurrentProcess().TotalProcessorTime;
    var (precision, recall) = Pairs.Score(set, families);
    Console.WriteLine(
        $"{count, 8} {(sketched - start).TotalSeconds, 14:0.0} {(settled - sketched).TotalSeconds, 14:0.0} {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6, 9:0} {precision, 11:0.0000} {recall, 8:0.0000} {set.Stories.Count, 9}"
    );
}
