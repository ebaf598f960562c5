using Parley.Extraction.Mentions;
using Parley.Extraction.Text;
using Parley.Geography;
using Parley.Values;

namespace Parley.Extraction.Dates;

/// <summary>Gives a fiscal year its days by the country that its sentence names ("Japan's fiscal 2024" ends in March 2025).</summary>
internal sealed class FiscalYears(IReadOnlyList<Country> countries)
{
    private readonly Dictionary<string, Country> byCode = countries.ToDictionary(
        country => country.Code,
        StringComparer.Ordinal
    );

    /// <summary>The timing with its days, or unchanged where no country is named before it or it is no fiscal year.</summary>
    public Timing Settle(Timing timing, List<Mention> before, Sentence sentence)
    {
        if (
            timing
                is not {
                    Period: { Grain: Grain.FiscalYear, From: null },
                    Phrase: { Length: 6 } name
                }
            || CountryBefore(before, sentence) is not { } country
        )
        {
            return timing;
        }
        var year = int.Parse(name.AsSpan(2), System.Globalization.CultureInfo.InvariantCulture);
        return timing with { Period = country.FiscalYear(year) };
    }

    private Country? CountryBefore(List<Mention> before, Sentence sentence)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (before[i].Span.Start < sentence.Span.Start)
            {
                break;
            }
            var code = before[i] switch
            {
                PartyMention party => party.Party.IsCountry ? party.Party.Id : party.Country,
                PlaceMention place => place.Place.Code is { Length: >= 2 } known
                    ? known[..2]
                    : null,
                _ => null,
            };
            if (code is not null && byCode.TryGetValue(code, out var country))
            {
                return country;
            }
        }
        return null;
    }
}
