using Parley.Ledger.Views;

namespace Parley.Web;

/// <summary>What the desk shows.</summary>
/// <param name="View">The ledger at its clocks.</param>
/// <param name="Site">The self-contained site.</param>
/// <param name="Brief">The brief, or null where its linter refused it.</param>
/// <param name="MapSvg">The map.</param>
public sealed record DeskContent(LedgerView View, string Site, string? Brief, string MapSvg);
