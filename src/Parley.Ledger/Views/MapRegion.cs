namespace Parley.Ledger.Views;

/// <summary>A region with what the map tells of it.</summary>
/// <param name="Code">ISO 3166-2.</param>
/// <param name="Name">Name in English.</param>
/// <param name="Value">The measure, or null where the ledger holds nothing that counts.</param>
/// <param name="Marks">Number of marks in it.</param>
/// <param name="Class">Index into <see cref="MapView.Classes"/>, or null.</param>
public sealed record MapRegion(string Code, string Name, decimal? Value, int Marks, int? Class);
