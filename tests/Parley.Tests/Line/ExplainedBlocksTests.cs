using System.Text;
using Xunit;

namespace Parley.Tests.Line;

/// <summary><c>articles --explain</c> shows what a page kept and what it left out.</summary>
public sealed class ExplainedBlocksTests
{
    [Fact]
    public void Kept_blocks_have_their_kind_and_all_have_their_reason_and_score()
    {
        var run = ParleyProcess.Run(
            Encoding.UTF8.GetBytes(
                """
                <html><body><nav><a href="/">Home</a> <a href="/world">World news of the day</a></nav>
                <article><h1>Norland Steel to build a mill</h1>
                <p>Norland Steel will build a mill near Port Vale, its first abroad in many years, the company said on Monday.</p>
                <h2>What comes next</h2>
                <p>Work begins in May, and the first steel is to leave the mill two years later, a spokeswoman said.</p></article>
                <footer><p>All rights reserved by the publisher of this page.</p></footer></body></html>
                """
            ),
            "articles",
            "-",
            "--explain"
        );

        Assert.Equal(0, run.ExitStatus);
        Assert.Contains(
            "\n= 1 Norland Steel to build a mill\n",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Matches(
            @"\n\+ [01]\.\d\d paragraph: \S[\w. ]+ +Norland Steel will build",
            run.Output
        );
        Assert.Matches(@"\n\+ [01]\.\d\d heading: \S[\w. ]+ +What comes next", run.Output);
        Assert.Matches(@"\n- 0\.00 footer +All rights reserved", run.Output);
        Assert.DoesNotMatch(@"\n\+ .*(All rights|Home)", run.Output);
    }

    [Fact]
    public void Text_without_markup_is_judged_by_its_own_looks_and_has_no_score()
    {
        var run = ParleyProcess.Run(
            Encoding.UTF8.GetBytes(
                "Norland Steel to build a mill\n\nNorland Steel will build a mill near Port Vale, its first abroad in many years, and three hundred people will find work there, the company said on Monday.\n\nRelated articles\n"
            ),
            "articles",
            "-",
            "--explain"
        );

        Assert.Matches(@"\n\+ {6}paragraph: its own looks +Norland Steel will build", run.Output);
        Assert.Matches(@"\n- {6}debris +Related articles", run.Output);
    }
}
