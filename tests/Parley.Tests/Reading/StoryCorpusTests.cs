using Parley.Ingestion;
using Parley.Reading;
using Parley.Tests.Line;
using Xunit;

namespace Parley.Tests.Reading;

public sealed class StoryCorpusTests
{
    [Fact]
    public async Task Gives_each_of_the_21578_stories_with_its_day()
    {
        var folder = SharedTexts.Folder("corpora/reuters21578");
        var reader = new PageReader();
        int stories = 0,
            titled = 0,
            dated = 0,
            texts = 0;
        await foreach (
            var input in new InputReader().ReadAsync(
                [Path.Combine(folder, "*.sgm.gz")],
                TestContext.Current.CancellationToken
            )
        )
        {
            foreach (var article in input.Page is null ? [] : reader.Read(input.Page).Articles)
            {
                stories++;
                titled += article.Title is null ? 0 : 1;
                dated += article.Published is { Bounds.IsDay: true } ? 1 : 0;
                texts += article.Text.Length > 0 ? 1 : 0;
            }
        }

        // Flashes are a headline alone; one story has neither headline nor text.
        Assert.Equal((21_578, 21_577, 21_578, 21_375), (stories, titled, dated, texts));
    }
}
