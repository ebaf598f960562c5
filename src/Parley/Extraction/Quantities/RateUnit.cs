using Parley.Extraction.Text;

namespace Parley.Extraction.Quantities;

/// <summary>Reads the time behind a unit: "barrels a day", "tests per day".</summary>
internal static class RateUnit
{
    /// <summary>The name of the unit with its time, and <paramref name="next"/> past it.</summary>
    public static string Name(TokenList tokens, string name, ref int next, int end)
    {
        if (
            next + 1 >= end
            || tokens[next].Lower is not ("a" or "per" or "an" or "each")
            || tokens[next + 1].Lower
                is not ("day" or "week" or "month" or "year" or "hour" or "minute" or "second")
        )
        {
            return name;
        }
        next += 2;
        return name + " per " + tokens[next - 1].Lower;
    }
}
