using Parley.Documents;

namespace Parley.Cli.Composition;

/// <summary>What came of bringing inputs into a ledger.</summary>
internal sealed class Intake
{
    /// <summary>Pages that the ledger did not hold before.</summary>
    public int New { get; set; }

    /// <summary>Pages that it held already.</summary>
    public int Held { get; set; }

    /// <summary>Inputs that could not be used; each was named on standard error.</summary>
    public int Failures { get; set; }

    /// <summary>All pages of the inputs.</summary>
    public HashSet<PageId> Pages { get; } = [];

    /// <summary>In words, for progress.</summary>
    public string InWords =>
        $"{New} new pages{(Held > 0 ? $", {Held} held already" : "")}{(Failures > 0 ? $", {Failures} inputs failed" : "")}";
}
