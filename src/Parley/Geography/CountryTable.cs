using System.Text.Json;

namespace Parley.Geography;

/// <summary>Every country, by code and by name.</summary>
public sealed class CountryTable
{
    private readonly Dictionary<string, Country> byCode;
    private readonly Dictionary<string, string> codeByName;

    private CountryTable(List<Country> countries)
    {
        All = countries;
        byCode = countries.ToDictionary(country => country.Code, StringComparer.Ordinal);
        codeByName = new(StringComparer.OrdinalIgnoreCase);
        foreach (var country in countries)
        {
            foreach (
                var name in country
                    .Aliases.Prepend(country.Name)
                    .Concat(country.Demonyms)
                    .Append(country.Capital)
            )
            {
                if (!string.IsNullOrEmpty(name))
                {
                    codeByName.TryAdd(name, country.Code);
                }
            }
        }
    }

    /// <summary>All countries, by code.</summary>
    public IReadOnlyList<Country> All { get; }

    /// <summary>The country of a code, or null.</summary>
    public Country? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The code of a country by a name, adjective or capital, whatever its case; or null.</summary>
    public string? CodeOf(string name) => codeByName.GetValueOrDefault(name);

    /// <summary>The name of a country, in a language where it is known, else in English; the code itself where there is none.</summary>
    public string NameOf(string code, string language = "en") =>
        Find(code) is { } country ? country.Names.GetValueOrDefault(language, country.Name) : code;

    /// <summary>The table with the countries of another, which come first and replace those of the same code.</summary>
    public CountryTable With(CountryTable own)
    {
        ArgumentNullException.ThrowIfNull(own);
        return new([.. own.All, .. All.Where(country => !own.byCode.ContainsKey(country.Code))]);
    }

    /// <summary>Reads <c>data/countries.json</c>.</summary>
    /// <exception cref="InvalidDataException">The file is not a list of countries.</exception>
    public static CountryTable Read(Stream json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return new([.. document.RootElement.EnumerateArray().Select(ReadOne)]);
        }
        catch (Exception exception)
            when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new InvalidDataException(
                $"The table of countries cannot be read: {exception.Message}",
                exception
            );
        }
    }

    private static Country ReadOne(JsonElement row) =>
        new()
        {
            Code = row.GetProperty("code").GetString()!,
            Alpha3 = row.GetProperty("alpha3").GetString()!,
            Name = row.GetProperty("name").GetString()!,
            Aliases = Texts(row, "aliases"),
            Demonyms = Texts(row, "demonyms"),
            Capital = row.GetProperty("capital").GetString(),
            Seats = Texts(row, "seats"),
            Names = row.GetProperty("names")
                .EnumerateObject()
                .ToDictionary(
                    name => name.Name,
                    name => name.Value.GetString()!,
                    StringComparer.Ordinal
                ),
            Currency = row.GetProperty("currency").GetString(),
            CurrencyNames = row.TryGetProperty("currencyNames", out _)
                ? Texts(row, "currencyNames")
                : [],
            FiscalYearStartMonth = row.GetProperty("fiscalYearStartMonth").GetInt32(),
            FiscalYearNamedByEnd = row.GetProperty("fiscalYearNamedByEnd").GetBoolean(),
        };

    private static List<string> Texts(JsonElement row, string name) =>
        [.. row.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)];
}
