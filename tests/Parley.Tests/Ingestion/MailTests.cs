using System.Text;
using Parley.Documents;
using Parley.Ingestion;
using Parley.Reading;
using Xunit;

namespace Parley.Tests.Ingestion;

public sealed class MailTests
{
    private const string Head =
        "Received: from a by b; Fri, 7 Feb 2025 10:00:00 +0000\r\nMessage-ID: <1@desk.example>\r\nFrom: \"Ann Example\" <ann@desk.example>\r\nTo: desk@example.org\r\nSubject: =?utf-8?B?U3RlZWwgdGFsa3MgcmVzdW1l?= =?utf-8?Q?_in_Port_Vale?=\r\nDate: Fri, 7 Feb 2025 18:03:00 +0900\r\nMIME-Version: 1.0\r\n";

    private const string Text =
        "Norland and Sudria resumed their talks about steel in Port Vale on Friday, both governments said.";

    [Fact]
    public async Task A_message_is_its_text_and_its_header_goes_with_it()
    {
        var results = await Read(Head + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + Text);

        var page = results.Single().Page!;
        Assert.Equal("-", page.Path);
        Assert.Equal(Text, Encoding.UTF8.GetString(page.Bytes.Span));
        Assert.Equal(
            new MessageHeader(
                "Steel talks resume in Port Vale",
                "Ann Example",
                "Fri, 7 Feb 2025 18:03:00 +0900",
                null
            ),
            page.Fetch!.Message
        );
    }

    [Fact]
    public async Task The_header_dates_names_and_signs_an_article_that_does_not_do_so_itself()
    {
        var results = await Read(Head + "\r\n" + Text);
        var article = new PageReader().Read(results.Single().Page!).Articles.Single();

        Assert.Equal("Steel talks resume in Port Vale", article.Title);
        Assert.Equal("2025-02-07", article.Published!.Bounds.ToString());
        Assert.Equal(["Ann Example"], article.Authors);
    }

    [Fact]
    public async Task A_list_is_an_outlet_and_marks_of_replies_are_no_headline()
    {
        var results = await Read(
            "Message-ID: <2@x>\r\nFrom: Port Vale Bulletin <b@x.example>\r\nSubject: Fwd: [bulletin] Steel talks resume\r\nList-Id: bulletin <b.x.example>\r\nDate: 7 Feb 2025 09:00:00 GMT\r\n\r\n"
                + Text
        );
        var article = new PageReader().Read(results.Single().Page!).Articles.Single();

        Assert.Equal(("Steel talks resume", "Port Vale Bulletin"), (article.Title, article.Outlet));
        Assert.Empty(article.Authors);
    }

    [Theory]
    [InlineData("quoted-printable", "caf=C3=A9 =\r\nau lait =3D 5=", "café au lait = 5")]
    [InlineData("quoted-printable", "100=% =XY", "100=% =XY")]
    [InlineData("base64", "Y2Fmw6kg\r\nYXUgbGFpdA==", "café au lait")]
    [InlineData("base64", "Y2Fm!w6k\r\n", "café")]
    [InlineData("8bit", "café", "café")]
    [InlineData("x-unknown", "as it is", "as it is")]
    public async Task Transfer_encodings_are_undone(string encoding, string body, string expected)
    {
        var results = await Read(
            Head
                + $"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n{body}"
        );

        Assert.Equal(expected, Inputs.Texts(results).Single());
    }

    [Fact]
    public async Task The_richest_form_of_a_text_is_read_and_documents_attached_follow()
    {
        var results = await Read(
            Head
                + "Content-Type: multipart/mixed; boundary=\"o;o\"\r\n\r\nFor old mailers.\r\n--o;o\r\n"
                + "Content-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\nContent-Type: text/plain\r\n\r\nPlain form.\r\n"
                + "--i\r\nContent-Type: text/html\r\n\r\n<p>Rich form.</p>\r\n--i--\r\n"
                + "--o;o\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw==\r\n"
                + "--o;o\r\nContent-Type: text/plain; name=note.txt\r\nContent-Disposition: attachment\r\n\r\nA note attached.\r\n--o;o--\r\n"
        );

        Assert.Equal(["<p>Rich form.</p>", "A note attached."], Inputs.Texts(results));
        Assert.Equal(["-", "-/001", "-/002"], results.Select(result => result.Path));
        Assert.Equal("PAR1010", results[1].Diagnostic!.Code);
    }

    [Fact]
    public async Task A_saved_page_has_its_address_and_the_time_of_saving()
    {
        var results = await Read(
            "From: <Saved by Browser>\r\nSnapshot-Content-Location: https://paper.example/talks\r\nSubject: Talks\r\nDate: Sat, 8 Feb 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; type=\"text/html\"; start=\"<r@x>\"; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: text/css\r\n\r\np {}\r\n"
                + "--b\r\nContent-Type: text/html\r\nContent-ID: <r@x>\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<html><p>Talks went=20on.</p></html>\r\n--b--\r\n"
        );

        var page = results.Single().Page!;
        Assert.Equal(
            "<html><p>Talks went on.</p></html>",
            Encoding.UTF8.GetString(page.Bytes.Span)
        );
        Assert.Equal("https://paper.example/talks", page.Fetch!.Url);
        Assert.Equal(8, page.Fetch.FetchedAt!.Value.Day);
        Assert.Null(page.Fetch.Message);
    }

    [Fact]
    public async Task A_forwarded_message_is_a_message_of_its_own()
    {
        var results = await Read(
            Head
                + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n"
                + Head
                + "\r\nThe forwarded text.\r\n--b--\r\n"
        );

        Assert.Equal(["See below.", "The forwarded text."], Inputs.Texts(results));
    }

    [Theory]
    [InlineData("Content-Type: multipart/encrypted; boundary=b\r\n\r\n--b\r\n\r\nx\r\n--b--\r\n")]
    [InlineData("Content-Type: application/pkcs7-mime\r\n\r\nxyz")]
    [InlineData("Content-Type: multipart/mixed; boundary=b\r\n\r\nno part at all")]
    public async Task A_message_without_text_that_can_be_read_is_named(string rest) =>
        Assert.Equal(["PAR1008"], Inputs.Codes(await Read(Head + rest)));

    [Fact]
    public async Task Parts_nested_without_end_are_cut_off()
    {
        var nest = new StringBuilder(Head);
        for (var i = 0; i < 200; i++)
        {
            nest.Append("Content-Type: multipart/mixed; boundary=b")
                .Append(i)
                .Append("\r\n\r\n--b")
                .Append(i)
                .Append("\r\n");
        }

        Assert.All(await Read(nest.ToString()), result => Assert.Null(result.Page));
    }

    [Theory]
    [InlineData("Title: A page with a header of its own\nDate: 2025-02-07\n\nIt is no message.")]
    [InlineData("From: here on it is a story.\n\nIt is no message.")]
    [InlineData(
        "Received: wisdom has it that a page may begin so.\nIt goes on without a header, and is no message.\n\nMore."
    )]
    public async Task Pages_that_look_a_little_like_messages_stay_pages(string text) =>
        Assert.Equal(text, Inputs.Texts(await Read(text)).Single());

    [Fact]
    public async Task Each_message_of_a_mailbox_is_read()
    {
        var results = await Read(
            "From ann@desk.example Fri Feb  7 10:00:00 2025\r\n"
                + Head
                + "\r\n"
                + Text
                + "\r\n\r\nFrom the quay a pilot watched.\r\n>From there it is a mile.\r\n\r\n"
                + "From bob@desk.example Sat Feb  8 10:00:00 2025\r\n"
                + Head
                + "\r\nThe talks broke off.\r\n"
        );

        Assert.Equal(["-/0000001", "-/0000002"], results.Select(result => result.Path));
        var texts = Inputs.Texts(results).ToList();
        Assert.EndsWith(
            "From the quay a pilot watched.\r\nFrom there it is a mile.\r\n\r\n",
            texts[0],
            StringComparison.Ordinal
        );
        Assert.Equal("The talks broke off.\r\n", texts[1]);
    }

    [Fact]
    public async Task A_mailbox_of_one_message_has_the_path_of_its_file()
    {
        var results = await Read(
            "From ann@desk.example Fri Feb  7 10:00:00 2025\r\n" + Head + "\r\n" + Text
        );

        Assert.Equal(("-", Text), (results.Single().Path, Inputs.Texts(results).Single()));
    }

    private static Task<List<InputResult>> Read(string message) =>
        Inputs.ReadAsync(Inputs.Utf8(message));
}
