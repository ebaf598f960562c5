using Parley.Geography;
using Parley.Ledger.Views;
using Parley.Publishing.Maps;
using Parley.Values;

namespace Parley.Cli.Composition;

/// <summary>Draws the map of a view with the outline and the exchange rates that ship.</summary>
internal static class MapSheets
{
    /// <summary>The map as SVG.</summary>
    /// <param name="view">The ledger.</param>
    /// <param name="size"><c>a4</c>, <c>a3</c> or <c>square</c>.</param>
    public static string Draw(LedgerView view, string size)
    {
        using var outlineFile = DataFolder.Open($"data/outlines/{view.Case.HostOutline}.json");
        using var ratesFile = DataFolder.Open("data/exchange-rates.csv");
        var map = MapView.Of(
            view,
            Outline.Read(outlineFile),
            new MapOptions { Rates = ExchangeRateTable.Read(ratesFile) }
        );
        return SvgMapWriter.Write(
            MapDrawing.Of(
                map,
                size switch
                {
                    "a3" => MapSize.A3,
                    "square" => MapSize.Square,
                    _ => MapSize.A4,
                }
            )
        );
    }
}
