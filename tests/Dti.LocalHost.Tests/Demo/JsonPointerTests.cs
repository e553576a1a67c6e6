using System.Text.Json;
using Dti.LocalHost.Demo;

namespace Dti.LocalHost.Tests.Demo;

public sealed class JsonPointerTests
{
    [Theory]
    [InlineData("", """{"a":[{"b/c":1},2],"m~n":3}""")]
    [InlineData("/a/0/b~1c", "1")]
    [InlineData("/a/1", "2")]
    [InlineData("/m~0n", "3")]
    [InlineData("/a/2", null)]
    [InlineData("/a/-1", null)]
    [InlineData("/a/x", null)]
    [InlineData("/none/deeper", null)]
    public void A_pointer_finds_its_value_or_nothing(string place, string? expected)
    {
        using var document = JsonDocument.Parse("""{"a":[{"b/c":1},2],"m~n":3}""");

        Assert.Equal(expected, JsonPointer.Find(document.RootElement, place)?.GetRawText());
    }

    [Theory]
    [InlineData("1.50", null)]
    [InlineData("\"1.5\"", "/n is 1.5, not \"1.5\"")]
    [InlineData("null", "/n is 1.5, not null")]
    public void An_expectation_compares_values_not_spelling(string wanted, string? problem)
    {
        using var document = JsonDocument.Parse(wanted);

        Assert.Equal(problem, Expectations.FirstUnmet("""{"n":1.5}"""u8.ToArray(), [new Expectation("/n", document.RootElement)]));
    }
}
