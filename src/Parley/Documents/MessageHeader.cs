namespace Parley.Documents;

/// <summary>What the header of an e-mail says of the page that came in it. It stands in where the page itself is silent.</summary>
/// <param name="Subject">The subject, or null.</param>
/// <param name="Sender">Name of the sender without the address, or null.</param>
/// <param name="Date">The date as the header writes it, or null.</param>
/// <param name="List">Name of the list that sent it, or null where it came from a person.</param>
public sealed record MessageHeader(string? Subject, string? Sender, string? Date, string? List);
