namespace Parley.Ingestion.Mail;

/// <summary>Which part of a message is its body and which are attached to it.</summary>
/// <param name="Body">The text, or null where it has none.</param>
/// <param name="Attached">Parts beside it, in order.</param>
/// <param name="Encrypted">Whether its text is there but encrypted.</param>
internal sealed record MessageSelection(
    MimePart? Body,
    IReadOnlyList<MimePart> Attached,
    bool Encrypted
)
{
    public static MessageSelection Of(MimePart message)
    {
        var attached = new List<MimePart>();
        var encrypted = false;
        var body = Take(message);
        return new(body, attached, encrypted && body is null);

        MimePart? Take(MimePart part)
        {
            if (part.Type.Name is "multipart/encrypted" or "application/pkcs7-mime")
            {
                encrypted = true;
                return null;
            }
            if (part.Type.Name == "multipart/alternative")
            {
                return Alternative(part);
            }
            if (part.Type.Name == "multipart/related")
            {
                return Root(part) is { } root ? Take(root) : null;
            }
            if (part.Parts.Count > 0)
            {
                return Mixed(part);
            }
            if (part.Type.Is("text/") && !part.IsAttachment && part.Type.Name != "text/calendar")
            {
                return part;
            }
            if (!part.Type.Is("multipart/"))
            {
                attached.Add(part);
            }
            return null;
        }

        // The first text is the body; what follows is attached to it.
        MimePart? Mixed(MimePart part)
        {
            MimePart? first = null;
            foreach (var each in part.Parts)
            {
                if (first is null)
                {
                    first = Take(each);
                }
                else if (each.Parts.Count == 0)
                {
                    attached.Add(each);
                }
                else if (Take(each) is { } further)
                {
                    attached.Add(further);
                }
            }
            return first;
        }

        // Forms of one text, plainest first: the richest that says something.
        MimePart? Alternative(MimePart part)
        {
            var forms = part.Parts.Select(Take).OfType<MimePart>().ToList();
            return forms.FindLast(form => form.Type.Is("text/html") && form.Payload.Length > 0)
                ?? forms.Find(form => form.Payload.Length > 0);
        }
    }

    /// <summary>The part that the others are ingredients of (RFC 2387).</summary>
    private static MimePart? Root(MimePart related) =>
        (
            related.Type["start"] is { } start
                ? related.Parts.Find(part => part.Headers["Content-ID"] == start)
                : null
        ) ?? related.Parts.FirstOrDefault();
}
