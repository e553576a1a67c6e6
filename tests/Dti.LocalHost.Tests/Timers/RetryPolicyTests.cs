using Dti.LocalHost.App;
using Dti.LocalHost.Timers;

namespace Dti.LocalHost.Tests.Timers;

public sealed class RetryPolicyTests
{
    [Fact]
    public void A_fixed_delay_stays_the_same()
    {
        var policy = RetryPolicy.Read("F", new RetryJson { Strategy = "fixedDelay", MaxRetryCount = 2, DelayInterval = "00:00:10" })!;

        Assert.Equal([10, 10, 10], new[] { 1, 2, 3 }.Select(retry => policy.DelayBefore(retry).TotalSeconds));
        Assert.True(policy.Allows(2));
        Assert.False(policy.Allows(3));
    }

    [Fact]
    public void An_exponential_delay_doubles_up_to_its_limit()
    {
        var policy = RetryPolicy.Read("F", new RetryJson
        {
            Strategy = "exponentialBackoff", MaxRetryCount = -1, MinimumInterval = "00:00:04", MaximumInterval = "00:00:30",
        })!;

        Assert.Equal([4, 8, 16, 30, 30], Enumerable.Range(1, 5).Select(retry => policy.DelayBefore(retry).TotalSeconds));
        Assert.True(policy.Allows(1_000_000));
    }

    [Fact]
    public void An_unknown_strategy_is_refused()
    {
        Assert.Throws<LocalHostException>(() => RetryPolicy.Read("F", new RetryJson { Strategy = "sometimes" }));
        Assert.Null(RetryPolicy.Read("F", json: null));
    }
}
