using System.Net;
using System.Text.Json;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Disturbances;

/// <summary>
/// What people see while work goes on. Asked after every storage call that changed something: it must be what stood before, or what stands
/// in the end, and once it is the latter it must stay. What belongs together must be of one edition, even in between.
/// </summary>
internal sealed class Readings(MemoryAccount account, TestApp healthy, Scenario scenario)
{
    private readonly IReadOnlyList<string> addresses = scenario.Readers;

    private IReadOnlyList<string> before = [];
    private IReadOnlyList<string> after = [];
    private bool[] hasChanged = [];
    private int seen;

    /// <summary>The first reading that nobody should have seen, or null.</summary>
    public string? Wrong { get; private set; }

    /// <summary>Reads all addresses as they are now; what is not there reads as nothing.</summary>
    public async Task<IReadOnlyList<string>> TakeAsync()
    {
        var readings = new List<string>();
        foreach (var address in addresses)
        {
            using var answer = await healthy.Http.GetAsync(address);
            readings.Add(answer.StatusCode switch
            {
                HttpStatusCode.OK => await answer.Content.ReadAsStringAsync(),
                HttpStatusCode.NotFound => "nothing",
                var other => $"{address} answered with {(int)other}",
            });
        }

        return readings;
    }

    /// <summary>From now on only these may be seen.</summary>
    public void Begin(IReadOnlyList<string> whatStands, IReadOnlyList<string> whatWillStand) =>
        (before, after, hasChanged, seen) = (whatStands, whatWillStand, new bool[addresses.Count], account.Changes);

    public async Task CheckAsync()
    {
        if (seen == account.Changes)
            return;

        seen = account.Changes;
        var taken = await TakeAsync();
        foreach (var (at, reading) in taken.Index())
            Check(at, reading);
        var editions = addresses.Zip(taken).Where(pair => scenario.OfOneEdition.Contains(pair.First)).Select(pair => EditionIn(pair.Second));
        if (editions.Distinct().Count() > 1)
            Wrong ??= $"{string.Join(", ", scenario.OfOneEdition)} were not of one edition: {string.Join(", ", editions)}";
    }

    /// <summary>The edition that an answer names; empty where there is no answer.</summary>
    public static string EditionIn(string reading) =>
        reading.StartsWith('{') ? JsonDocument.Parse(reading).RootElement.GetProperty("edition").GetString()! : "";

    private void Check(int at, string reading)
    {
        if (reading == after[at])
            hasChanged[at] |= before[at] != after[at];
        else if (reading != before[at] || hasChanged[at])
            Wrong ??= $"{addresses[at]} showed neither the old nor the new, or the old again: {reading}";
    }
}
