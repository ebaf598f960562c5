using System.Net;
using System.Text.Json;
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
