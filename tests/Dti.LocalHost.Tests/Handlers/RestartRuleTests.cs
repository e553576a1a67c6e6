using Dti.LocalHost.Handlers;
using Dti.LocalHost.Tests.Contract;

namespace Dti.LocalHost.Tests.Handlers;

public sealed class RestartRuleTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 5, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_vectors_codes_of_0_and_200_are_never_counted()
    {
        var uncounted = Vector.Load("startup.json")["exit"]!.AsArray()
            .Where(exit => exit!["code"]!.GetValueKind() == System.Text.Json.JsonValueKind.Number).Select(exit => (int)exit!["code"]!);
        var rule = new RestartRule();

        Assert.All(uncounted.SelectMany(code => Enumerable.Repeat(code, 5)), code => Assert.True(rule.AllowsAfter(code, Noon)));
    }

    [Fact]
    public void The_third_counted_exit_within_half_an_hour_is_the_last()
    {
        var rule = new RestartRule();

        Assert.True(rule.AllowsAfter(1, Noon));
        Assert.True(rule.AllowsAfter(137, Noon.AddMinutes(29)));
        Assert.False(rule.AllowsAfter(1, Noon.AddMinutes(30)));
    }

    [Fact]
    public void Exits_further_apart_than_half_an_hour_are_forgotten()
    {
        var rule = new RestartRule();

        Assert.True(rule.AllowsAfter(1, Noon));
        Assert.True(rule.AllowsAfter(1, Noon.AddMinutes(20)));
        Assert.True(rule.AllowsAfter(1, Noon.AddMinutes(31)));
    }
}
