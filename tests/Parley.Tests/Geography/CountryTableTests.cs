using Parley.Geography;
using Xunit;

namespace Parley.Tests.Geography;

public sealed class CountryTableTests
{
    private static readonly CountryTable Countries = Read();

    [Theory]
    [InlineData("the United States of America", "US")]
    [InlineData("Japanese", "JP")]
    [InlineData("Republic of Korea", "KR")]
    [InlineData("European Union", "EU")]
    [InlineData("Ottawa", "CA")]
    public void Finds_a_country_by_name_adjective_or_capital(string name, string code) =>
        Assert.Equal(code, Countries.CodeOf(name));

    [Fact]
    public void Names_a_country_in_another_language_and_falls_back_to_English()
    {
        Assert.Equal("日本", Countries.NameOf("JP", "ja"));
        Assert.Equal("Japan", Countries.NameOf("JP", "xx"));
        Assert.Equal("ZZ", Countries.NameOf("ZZ"));
    }

    private static CountryTable Read()
    {
        using var stream = File.OpenRead(
            Path.Combine(AppContext.BaseDirectory, "data", "countries.json")
        );
        return CountryTable.Read(stream);
    }
}
