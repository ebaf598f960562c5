using System.Globalization;
using System.Net;
using System.Text.Json;
using Parley.Entries;
using Parley.Publishing.Tables;
using Xunit;

namespace Parley.Web.Tests;

public sealed class DeskHostTests(RunningDesk desk) : IClassFixture<RunningDesk>
{
    private readonly HttpClient client = desk.Client;

    [Fact]
    public void Listens_on_loopback_only() => Assert.True(client.BaseAddress?.IsLoopback);

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/map.svg", "image/svg+xml")]
    [InlineData("/health", "application/json")]
    public async Task Serves(string path, string type)
    {
        using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            "nosniff",
            Assert.Single(response.Headers.GetValues("X-Content-Type-Options"))
        );
    }

    [Theory]
    [InlineData("ledger")]
    [InlineData("figures")]
    [InlineData("positions")]
    [InlineData("timeline")]
    [InlineData("conflicts")]
    [InlineData("articles")]
    public async Task Answers_the_same_documents_as_the_command_line(string document)
    {
        var text = await client.GetStringAsync(
            $"/api/v1/{document}",
            TestContext.Current.CancellationToken
        );

        using var json = JsonDocument.Parse(text);
        var rows =
            json.RootElement.ValueKind == JsonValueKind.Array
                ? json.RootElement
                : json.RootElement.GetProperty("entries");
        Assert.NotEqual(0, rows.GetArrayLength());
    }

    [Fact]
    public async Task An_entry_has_an_address_and_an_unknown_one_is_not_found()
    {
        var ledger = await client.GetStringAsync(
            "/api/v1/ledger",
            TestContext.Current.CancellationToken
        );
        using var json = JsonDocument.Parse(ledger);
        var id = json.RootElement.GetProperty("entries")[0].GetProperty("id").GetString();

        using var known = await client.GetAsync(
            $"/api/v1/ledger/{id}",
            TestContext.Current.CancellationToken
        );
        using var unknown = await client.GetAsync(
            "/api/v1/ledger/en_0",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.OK, known.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&as-of=2025-02-10")]
    [InlineData("&as-of=2025-09-05")]
    [InlineData("&as-of=2020-01-01")]
    public async Task Some_entries_at_a_time_are_those_of_the_whole_ledger(string clock)
    {
        var whole = Entries(clock);
        var told = new List<string>();
        for (string? after = ""; after is not null; )
        {
            using var page = await GetAsync($"/api/v1/entries?limit=7&after={after}{clock}");
            told.AddRange(page.RootElement.GetProperty("entries").EnumerateArray().Select(Told));
            Assert.Equal(whole.Count, page.RootElement.GetProperty("total").GetInt32());
            after = page.RootElement.GetProperty("after").GetString();
        }

        Assert.Equal(whole, told);
    }

    [Fact]
    public async Task One_entry_comes_with_the_sentences_behind_it()
    {
        var entry = desk.View.Entries.MaxBy(one => one.Statements.Count)!;

        using var page = await GetAsync($"/api/v1/entries/{entry.Id}");

        Assert.Equal(
            entry.Statements.Select(id => desk.View.Statements[id].Evidence.Quote),
            page.RootElement.GetProperty("statements")
                .EnumerateArray()
                .Select(one => one.GetProperty("evidence").GetProperty("quote").GetString()!)
        );
    }

    [Fact]
    public async Task Finds_words()
    {
        using var found = await GetAsync("/api/v1/search?q=Isuzu%20plant");

        Assert.NotEqual(0, found.RootElement.GetProperty("hits").GetArrayLength());
    }

    [Theory]
    [InlineData("/api/v1/entries?as-of=yesterday", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/entries?limit=0", HttpStatusCode.BadRequest)]
    [InlineData("/api/v1/entries/en_0", HttpStatusCode.NotFound)]
    public async Task A_question_that_cannot_be_answered_is_refused(
        string path,
        HttpStatusCode status
    )
    {
        using var response = await client.GetAsync(path, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
    }

    /// <summary>What the whole ledger says of its entries, links and conflicts aside, which hang on other entries.</summary>
    private List<string> Entries(string clock)
    {
        var view =
            clock.Length == 0
                ? desk.View
                : desk.ViewAt(DateOnly.Parse(clock[^10..], CultureInfo.InvariantCulture));
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            LedgerJson.Write(
                json,
                view,
                view.Entries.Where(entry => entry.Origin == EntryOrigin.Read)
            );
        }
        using var document = JsonDocument.Parse(stream.ToArray());
        return [.. document.RootElement.GetProperty("entries").EnumerateArray().Select(Told)];
    }

    private static string Told(JsonElement entry) =>
        string.Join(
            '\n',
            entry
                .EnumerateObject()
                .Where(field => field.Name is not ("links" or "conflicts"))
                // Written anew, so that escapes are alike.
                .Select(field => $"{field.Name}: {JsonSerializer.Serialize(field.Value)}")
        );

    private async Task<JsonDocument> GetAsync(string path) =>
        JsonDocument.Parse(
            await client.GetStringAsync(path, TestContext.Current.CancellationToken)
        );

    [Theory]
    [InlineData("ledger.example")]
    [InlineData("192.0.2.1")]
    [InlineData("127.0.0.1.ledger.example")]
    public async Task Refuses_a_request_that_names_another_host(string name)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/ledger");
        request.Headers.Host = name;

        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
    }

    [Fact]
    public async Task Refuses_to_change_anything()
    {
        using var response = await client.PostAsync(
            "/api/v1/ledger",
            content: null,
            TestContext.Current.CancellationToken
        );

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }
}
