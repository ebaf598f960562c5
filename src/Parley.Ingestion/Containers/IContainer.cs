namespace Parley.Ingestion.Containers;

/// <summary>A format that holds pages: told by its first bytes, undone to its members one at a time.</summary>
internal interface IContainer
{
    /// <summary>Whether these first bytes of a content are of this format.</summary>
    bool Recognises(ReadOnlySpan<byte> head);

    /// <summary>
    /// The members in an order that hangs on the content alone. A member's content is read, or let be, before the next
    /// is asked for. What cannot be read comes as a diagnostic, and the rest goes on.
    /// </summary>
    IAsyncEnumerable<Member> OpenAsync(Packed packed, CancellationToken cancellationToken);
}
