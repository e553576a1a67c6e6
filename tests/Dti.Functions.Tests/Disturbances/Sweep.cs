using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Disturbances;

/// <summary>A scenario that can be run again and again from the same beginning, each time disturbed otherwise.</summary>
internal sealed class Sweep : IAsyncDisposable
{
    private readonly MemoryAccount account;
    private readonly Scenario scenario;
    private readonly TestApp healthy;
    private readonly Readings readings;
    private MemoryAccount beginning = new();
    private string end = "";
    private IReadOnlyList<string> whatStood = [];
    private IReadOnlyList<string> whatStands = [];

    private Sweep(Scenario scenario, MemoryAccount account, TestApp healthy)
    {
        (this.scenario, this.account, this.healthy) = (scenario, account, healthy);
        readings = new Readings(account, healthy, scenario);
    }

    /// <summary>Prepares the scenario and runs it undisturbed.</summary>
    public static async Task<Sweep> OfAsync(Scenario scenario)
    {
        var account = new MemoryAccount();
        var sweep = new Sweep(scenario, account, await TestApp.StartAsync(account));
        await scenario.PrepareAsync(sweep.healthy);
        sweep.beginning = account.Copy();
        sweep.whatStood = await sweep.readings.TakeAsync();
        using var answer = await scenario.RunAsync(sweep.healthy);
        answer.EnsureSuccessStatusCode();
        sweep.whatStands = await sweep.readings.TakeAsync();
        sweep.end = await AccountDump.OfAsync(account);
        return sweep;
    }

    /// <summary>
    /// Runs from the beginning in a handler that the plan disturbs, then in new ones that the same plan disturbs further, until a run
    /// succeeds; then compares.
    /// </summary>
    /// <param name="plan">What befalls the n-th storage call, counted over all runs.</param>
    /// <returns>How many storage calls the first run tried, and how many runs it took.</returns>
    public async Task<(int Tries, int Runs)> DisturbAsync(Func<int, Fault> plan, int mostRuns, string disturbance)
    {
        Begin();
        var (tries, triesOfFirst) = (0, 0);
        for (var run = 1; run <= mostRuns; run++)
        {
            var earlier = tries;
            using var policy = new FaultPolicy(at => plan(earlier + at), readings.CheckAsync);
            var isDone = await RunAsync(policy);
            tries += policy.Tries;
            if (run == 1)
                triesOfFirst = tries;
            if (!isDone)
                continue;

            await CompareAsync(disturbance);
            return (triesOfFirst, run);
        }

        throw new InvalidOperationException($"{scenario}, {disturbance}: no run succeeded in {mostRuns}.");
    }

    /// <summary>Has another handler do the whole work right after the n-th storage call of a first one; then compares.</summary>
    /// <returns>How many storage calls the first one made.</returns>
    public async Task<int> InterruptAsync(int call)
    {
        Begin();
        var calls = 0;
        using var second = new FaultPolicy(_ => Fault.None, readings.CheckAsync);
        using var policy = new FaultPolicy(_ => Fault.None, async () =>
        {
            await readings.CheckAsync();
            if (++calls == call)
                Assert.True(await RunAsync(second), $"{scenario}, second run at call {call}");
        });

        Assert.True(await RunAsync(policy), $"{scenario}, interrupted at call {call}");
        await CompareAsync($"interrupted at call {call}");
        return calls;
    }

    public ValueTask DisposeAsync() => healthy.DisposeAsync();

    private void Begin()
    {
        account.Restore(beginning);
        readings.Begin(whatStood, whatStands);
    }

    private async Task<bool> RunAsync(FaultPolicy policy)
    {
        await using var app = await TestApp.StartAsync(account, policy);
        using var answer = await scenario.RunAsync(app);
        return answer.IsSuccessStatusCode;
    }

    private async Task CompareAsync(string disturbance)
    {
        Assert.Null(readings.Wrong);
        var left = await AccountDump.OfAsync(account);
        Assert.True(left == end, $"{scenario}, {disturbance}: {FirstDifference(end, left)}");
        Assert.Equal(whatStands, await readings.TakeAsync());
    }

    private static string FirstDifference(string expected, string actual)
    {
        var (before, after) = (expected.Split('\n'), actual.Split('\n'));
        return $"missing:\n{string.Join('\n', before.Except(after).Take(3))}\nadded:\n{string.Join('\n', after.Except(before).Take(3))}";
    }
}
