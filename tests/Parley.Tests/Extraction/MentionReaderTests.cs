using Parley.Extraction.Mentions;
using Parley.Geography;
using Parley.Values;
using Xunit;

namespace Parley.Tests.Extraction;

public sealed class MentionReaderTests
{
    private static readonly MentionReader Reader = new(
        [
            new Country
            {
                Code = "NL",
                Alpha3 = "NLD",
                Name = "Northland",
                Demonyms = ["Northlandic"],
                Capital = "Norvik",
            },
        ],
        [],
        new("NL", "SM", [], [new("Vestby Motors", "NL", null, null, ["Vestby"])], [])
    );

    [Theory]
    [InlineData("It will spend $44 billion on ships.", "$44 billion", 44e9, "USD")]
    [InlineData("The plan costs 8.6 trillion yen.", "8.6 trillion yen", 8.6e12, "JPY")]
    [InlineData("It paid 2.5 mln dlrs.", "2.5 mln dlrs", 2.5e6, "USD")]
    [InlineData("A US$1.2tn goal.", "US$1.2tn", 1.2e12, "USD")]
    public void Reads_an_amount_of_money(string text, string words, double value, string currency)
    {
        var money = Assert.Single(Reader.Read(text, null).OfType<MoneyMention>());

        Assert.Equal(words, money.Text);
        Assert.Equal(text[money.Span.Start..money.Span.End], money.Text);
        Assert.Equal((decimal)value, money.Amount.Value);
        Assert.Equal(currency, money.Amount.Currency);
    }

    [Fact]
    public void Reads_a_conversion_in_brackets_as_part_of_the_amount()
    {
        var money = Assert.Single(
            Reader
                .Read("The deficit was 3 trillion yen (about $20 billion).", null)
                .OfType<MoneyMention>()
        );

        Assert.Equal(3e12m, money.Amount.Value);
        Assert.Equal(20e9m, money.Amount.Converted!.Value);
        Assert.Equal(Qualifier.About, money.Amount.Converted.Qualifier);
    }

    [Theory]
    [InlineData("between $3 billion and $5 billion", 3e9, 5e9)]
    [InlineData("$38-44 billion of loans", 38e9, 44e9)]
    [InlineData("from $3 billion to $5 billion", 3e9, 5e9)]
    public void Reads_a_range_as_two_bounds(string text, double low, double high)
    {
        var money = Assert.Single(Reader.Read(text, null).OfType<MoneyMention>());

        Assert.Equal(
            ((decimal)low, (decimal)high),
            (money.Amount.Low!.Value, money.Amount.High!.Value)
        );
    }

    [Fact]
    public void Knows_a_capital_from_the_government_it_stands_for()
    {
        Assert.Single(Reader.Read("Norvik rejected the proposal.", null).OfType<PartyMention>());
        Assert.Empty(Reader.Read("They met in Norvik.", null).OfType<PartyMention>());
    }

    [Fact]
    public void Reads_a_group_from_an_adjective_and_its_noun()
    {
        var group = Assert.Single(
            Reader.Read("Northlandic car companies agreed.", null).OfType<PartyMention>()
        );

        Assert.Equal("Northlandic car companies", group.Party.Id);
        Assert.Equal("NL", group.Country);
    }
}
