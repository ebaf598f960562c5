using Parley.Ledger.Views;
using Parley.Publishing.Briefs;
using Parley.Publishing.Maps;

namespace Parley.Cli.Composition;

/// <summary>Draws the paper that leaves: the map and the brief of a view, with the outline and the exchange rates of its case.</summary>
internal sealed class Paper
{
    private readonly LedgerView view;
    private readonly MapView map;

    public Paper(LedgerView view)
    {
        this.view = view;
        var data = new CaseData(DataFolder.CaseFolder(view.Case.Key));
        map = MapView.Of(view, data.Outline(view.Case.HostOutline), new MapOptions());
    }

    /// <summary>The map as SVG.</summary>
    public string Map(MapSize size) => SvgMapWriter.Write(MapDrawing.Of(map, size));

    /// <summary>The brief, with what keeps it from being printed.</summary>
    /// <param name="mapSvg">The map to print in it.</param>
    public (Brief Brief, IReadOnlyList<BriefFinding> Findings) Brief(string mapSvg)
    {
        var brief = BriefCompiler.Compile(view, mapSvg, new() { Currency = map.Currency });
        return (brief, BriefLinter.Check(brief, view));
    }
}
