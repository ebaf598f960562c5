using System.Globalization;
using Parley.Publishing.Svg;

namespace Parley.Publishing.Maps;

/// <summary>
/// Colours and strokes. The three standing colours differ in lightness and in pattern as well as in hue (deep blue solid, vermilion
/// striped, grey open), so that they hold apart for every kind of colour vision and on a black-and-white printer.
/// </summary>
internal static class MapStyle
{
    public const string Ink = "#17222d";
    public const string Soft = "#56626d";
    public const string Rule = "#b9c1c8";
    public const string Existing = "#12385c";
    public const string Promised = "#c8491b";
    public const string PromisedDark = "#a1360f";
    public const string PromisedLight = "#fbe6da";
    public const string Reported = "#5d6771";
    public const string Empty = "#f3f3ef";

    /// <summary>Shading from the lowest to the highest of five classes.</summary>
    public static IReadOnlyList<string> Shades { get; } =
    ["#d9e5ec", "#bfd3de", "#a2bfcf", "#84a8bd", "#638da6"];

    /// <summary>The fill of a class, spread over the five shades where there are fewer classes.</summary>
    public static string Shade(int at, int classes) => Shades[Step(at, classes)];

    /// <summary>Whether letters on a class need to be darker.</summary>
    public static bool IsDark(int at, int classes) => Step(at, classes) >= 2;

    private static int Step(int at, int classes) =>
        classes <= 1 ? 2 : (int)Math.Round((double)at * (Shades.Count - 1) / (classes - 1));

    /// <summary>Style sheet of a map; every rule is bound to its class, so that the map can stand inside a page.</summary>
    public static string Css(MapSheet sheet)
    {
        string N(double value) => SvgBuilder.Number(value * sheet.Em);
        return string.Create(
            CultureInfo.InvariantCulture,
            $$"""
            .parley-map text{font-family:{{FontFace.Sans.Family}};font-size:{{N(
                8.6
            )}}px;fill:{{Ink}}}
            .parley-map .b{font-weight:bold}
            .parley-map .soft{fill:{{Soft}}}
            .parley-map .kicker{font-size:{{N(
                9
            )}}px;font-weight:bold;letter-spacing:.09em;fill:{{Promised}}}
            .parley-map .headline{font-family:{{FontFace.SerifBold.Family}};font-size:{{N(
                27
            )}}px;font-weight:bold}
            .parley-map .subtitle{font-size:{{N(10.6)}}px;fill:{{Soft}}}
            .parley-map .head{font-size:{{N(9)}}px;font-weight:bold}
            .parley-map .small{font-size:{{N(7.6)}}px}
            .parley-map .sample{font-size:{{N(
                9
            )}}px;font-weight:bold;letter-spacing:.08em;fill:{{Promised}}}
            .parley-map .name{font-size:{{N(9.2)}}px;font-weight:bold}
            .parley-map .detail{font-size:{{N(8.4)}}px;fill:{{Soft}}}
            .parley-map .region-label{font-size:{{N(
                7.6
            )}}px;letter-spacing:.04em;fill:#5f6d78;text-anchor:middle;pointer-events:none}
            .parley-map .region-label.dark{fill:#23323e}
            .parley-map .region{stroke:none;fill-rule:evenodd}
            .parley-map .inner{fill:none;stroke:#fff;stroke-width:{{N(0.9)}};stroke-linejoin:round}
            .parley-map .outer{fill:none;stroke:#74818b;stroke-width:{{N(
                0.6
            )}};stroke-linejoin:round}
            .parley-map .inset{fill:none;stroke:{{Rule}};stroke-width:{{N(0.6)}}}
            .parley-map .rule{stroke:{{Rule}};stroke-width:{{N(0.6)}};fill:none}
            .parley-map .tie{stroke:{{Ink}};stroke-width:{{N(0.35)}};stroke-opacity:.55;fill:none}
            .parley-map .true{fill:{{Ink}};fill-opacity:.6}
            .parley-map .leader{stroke:{{Ink}};stroke-width:{{N(0.55)}};fill:none}
            .parley-map .halo{stroke:#fff;stroke-width:{{N(2.1)}};stroke-opacity:.75;fill:none}
            .parley-map .shape{stroke-linejoin:round}
            .parley-map .read.existing .shape{fill:{{Existing}};stroke:#fff;stroke-width:{{N(0.6)}}}
            .parley-map .read.promised .shape{fill:url(#parley-promised);stroke:{{Promised}};stroke-width:{{N(
                0.9
            )}}}
            .parley-map .read.reported .shape{fill:#fff;stroke:{{Reported}};stroke-width:{{N(
                0.9
            )}};stroke-dasharray:{{N(1.7)}} {{N(1.2)}}}
            .parley-map .read.exited .shape{fill:#fff;stroke:{{Reported}};stroke-width:{{N(0.7)}}}
            .parley-map .reference .shape{fill:#fff;fill-opacity:.92;stroke-width:{{N(1.1)}}}
            .parley-map .reference.existing .shape{stroke:{{Existing}};stroke-width:{{N(1.5)}}}
            .parley-map .reference.promised .shape{stroke:{{Promised}}}
            .parley-map .reference.reported .shape{stroke:{{Reported}};stroke-width:{{N(
                0.9
            )}};stroke-dasharray:{{N(1.7)}} {{N(1.2)}}}
            .parley-map .reference.exited .shape{stroke:{{Reported}};stroke-width:{{N(0.7)}}}
            .parley-map .cross{stroke:{{Ink}};stroke-width:{{N(0.8)}};fill:none}
            .parley-map .over{fill:none;stroke:{{Ink}};stroke-width:{{N(0.5)}}}
            .parley-map .mark:focus{outline:none}
            .parley-map .mark:focus .shape,.parley-map .mark:hover .shape{stroke:#000;stroke-width:{{N(
                1.8
            )}}}
            """
        );
    }
}
