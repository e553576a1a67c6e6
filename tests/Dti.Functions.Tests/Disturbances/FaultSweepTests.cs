using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Disturbances;

/// <summary>
/// Whatever befalls whichever storage call: once the work is tried again until it succeeds, the account holds what one undisturbed run
/// leaves, and nobody has seen anything half done meanwhile. Every call is disturbed where a process dies, the service is busy or an
/// answer is lost, every third where a call fails for other reasons, which is much like dying. Runs on the account in memory; a sample
/// of it on Azurite is in <see cref="Ingestion.RepeatedDeliveryTests"/>.
/// </summary>
public class FaultSweepTests
{
    private const int MostCalls = 1_000;
    private const int MostRuns = 200;

    private static readonly Fault[] Retried = [Fault.Busy, Fault.AnswerLost];

    public static TheoryData<string, string> OneFault => EachWith(Enum.GetNames<Fault>().Where(fault => fault != nameof(Fault.None)));

    public static TheoryData<string, int> Chances => EachWith([1, 10, 30]);

    public static TheoryData<string> Names => [.. Scenarios.All.Select(scenario => scenario.Name)];

    [Theory]
    [MemberData(nameof(OneFault))]
    public async Task A_fault_at_any_one_call_leaves_what_an_undisturbed_run_leaves(string name, string fault)
    {
        var scenario = Named(name);
        var befalling = Enum.Parse<Fault>(fault);
        var step = befalling is Fault.FailedBefore or Fault.FailedAfter ? 3 * scenario.Step : scenario.Step;
        await using var sweep = await Sweep.OfAsync(scenario);

        for (var call = 1 + ((int)befalling % step); call < MostCalls; call += step)
        {
            var (tries, runs) = await sweep.DisturbAsync(at => at == call ? befalling : Fault.None, MostRuns, $"{fault} at call {call}");
            if (Retried.Contains(befalling))
                Assert.True(runs == 1, $"{name}: {fault} at call {call} failed the whole run.");
            if (tries < call)
                return;
        }

        Assert.Fail($"{name} made more than {MostCalls} calls.");
    }

    [Theory]
    [MemberData(nameof(Chances))]
    public async Task Faults_by_chance_at_many_calls_leave_what_an_undisturbed_run_leaves(string name, int percent)
    {
        await using var sweep = await Sweep.OfAsync(Named(name));

        for (var seed = 1; seed <= 3; seed++)
        {
            var chance = new Random(seed * 100 + percent);
            await sweep.DisturbAsync(
                _ => chance.Next(100) < percent ? Retried[chance.Next(Retried.Length)] : Fault.None, MostRuns, $"seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_second_run_between_any_two_calls_leaves_what_one_run_leaves(string name)
    {
        var scenario = Named(name);
        await using var sweep = await Sweep.OfAsync(scenario);

        for (var call = 1; call < MostCalls; call += scenario.Step)
        {
            if (await sweep.InterruptAsync(call) < call)
                return;
        }

        Assert.Fail($"{name} made more than {MostCalls} calls.");
    }

    private static TheoryData<string, T> EachWith<T>(IEnumerable<T> values)
    {
        var data = new TheoryData<string, T>();
        foreach (var scenario in Scenarios.All)
        {
            foreach (var value in values)
                data.Add(scenario.Name, value);
        }

        return data;
    }

    private static Scenario Named(string name) => Scenarios.All.Single(scenario => scenario.Name == name);
}
