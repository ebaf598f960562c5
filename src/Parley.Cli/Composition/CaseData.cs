using Parley.Geography;
using Parley.Values;

namespace Parley.Cli.Composition;

/// <summary>
/// The tables of the world as a case sees them: those that ship, with what the case brings along in files of the same names
/// for countries that the shipped ones do not know.
/// </summary>
internal sealed class CaseData
{
    private readonly string folder;
    private readonly Lazy<CountryTable> countries;
    private readonly Lazy<Gazetteer> gazetteer;
    private readonly Lazy<ExchangeRateTable> rates;

    /// <summary>The tables of a case.</summary>
    /// <param name="folder">Its folder.</param>
    public CaseData(string folder)
    {
        this.folder = folder;
        countries = new(() =>
            Join("countries.json", CountryTable.Read, (shipped, own) => shipped.With(own))
        );
        gazetteer = new(() =>
            Join("gazetteer.tsv", Gazetteer.Read, (shipped, own) => shipped.With(own))
        );
        rates = new(() =>
            Join("exchange-rates.csv", ExchangeRateTable.Read, (shipped, own) => shipped.With(own))
        );
    }

    public CountryTable Countries => countries.Value;

    public Gazetteer Gazetteer => gazetteer.Value;

    public ExchangeRateTable Rates => rates.Value;

    /// <summary>The outline of a name: the case's own, else the shipped one.</summary>
    public Outline Outline(string name)
    {
        var file = $"outlines/{name}.json";
        using var stream = OpenIfThere(file) ?? DataFolder.Open("data/" + file);
        return Geography.Outline.Read(stream);
    }

    /// <summary>Opens a file of the case, or returns null where there is none.</summary>
    public Stream? OpenIfThere(string file)
    {
        var path = Path.Combine(folder, file);
        return File.Exists(path) ? File.OpenRead(path) : null;
    }

    private T Join<T>(string file, Func<Stream, T> read, Func<T, T, T> join)
    {
        using var shippedFile = DataFolder.Open("data/" + file);
        var shipped = read(shippedFile);
        using var ownFile = OpenIfThere(file);
        return ownFile is null ? shipped : join(shipped, read(ownFile));
    }
}
