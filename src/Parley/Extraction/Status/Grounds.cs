using Parley.Statements;

namespace Parley.Extraction.Statuses;

/// <summary>Which grounds are a status of their own.</summary>
internal static class Grounds
{
    /// <summary>The status that a word on which something depends gives to it; null where it gives none.</summary>
    public static Status? Status(Ground? ground) =>
        ground switch
        {
            Ground.Considered => Statements.Status.Considered,
            Ground.Offered => Statements.Status.Offered,
            Ground.Expected => Statements.Status.Expected,
            Ground.Pledged => Statements.Status.Pledged,
            Ground.Agreed => Statements.Status.Agreed,
            Ground.Underway => Statements.Status.Underway,
            Ground.Delivered => Statements.Status.Delivered,
            Ground.Suspended => Statements.Status.Suspended,
            Ground.Blocked => Statements.Status.Blocked,
            Ground.Withdrawn => Statements.Status.Withdrawn,
            Ground.Denied => Statements.Status.Denied,
            _ => null,
        };

    /// <summary>The ground of a modal verb, contracted and negated forms included.</summary>
    public static Ground OfModal(string modal, bool reported) =>
        modal switch
        {
            "may" => Ground.May,
            "might" => Ground.Might,
            "could" or "couldn't" => Ground.Could,
            "can" or "cannot" or "can't" => Ground.Can,
            "would" or "wouldn't" => reported ? Ground.Would : Ground.WouldIf,
            "should" or "must" or "shouldn't" or "mustn't" => Ground.Should,
            "be-to" => Ground.Due,
            _ => Ground.Will,
        };
}
