using System.Text.Json;
using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Storage;

namespace Dti.Functions.Rebuilding;

/// <summary>
/// Rebuilds tables and feedback from archive and events, in an account that has nothing else: what was answered is answered again with
/// the same words, what was computed and published is as it was. An event that cannot be replayed is left out and named. Runs again after
/// a fault from where it was.
/// </summary>
internal sealed class Rebuild(EventLog events, RoundLog rounds, IEnumerable<Replay> replays, Instruments instruments, ILogger<Rebuild> log)
{
    private readonly List<Replay> all = [.. replays];

    public async Task<RebuildResult> RunAsync(CancellationToken cancellationToken)
    {
        using var step = instruments.Begin(TelemetryNames.Activities.Rebuild);
        var leftOut = new List<LeftOutEvent>();
        var (answers, known) = (0, 0);
        foreach (var name in await OrderAsync(leftOut, cancellationToken))
        {
            if (await TryAsync(name, () => ReplayAsync(name, cancellationToken), leftOut))
                answers++;
        }

        foreach (var (group, period) in await events.ListRoundsAsync(cancellationToken))
        {
            var name = $"rounds/{group}/{period}";
            if (await TryAsync(name, () => rounds.CatchUpAsync(group, StoredPeriod.Of(period), cancellationToken), leftOut))
                known++;
        }

        if (leftOut.Count == 0)
            step.End(TelemetryNames.Outcomes.Completed);
        return new RebuildResult(answers, known, leftOut);
    }

    /// <summary>
    /// Names of answers in the order in which they were answered: of contents of one second the last that was read stays. Catalogues
    /// first: whatever was read was read with one of them.
    /// </summary>
    private async Task<IReadOnlyList<string>> OrderAsync(List<LeftOutEvent> leftOut, CancellationToken cancellationToken)
    {
        var containers = all.Select(replay => replay.Container).ToList();
        var answers = new List<(int Container, DateTimeOffset AnsweredAt, string Name)>();
        await foreach (var name in events.ListAnswersAsync(cancellationToken))
        {
            await TryAsync(name, async () =>
            {
                var answered = await events.ReadAnsweredAsync(name, cancellationToken);
                answers.Add((containers.IndexOf(answered.Container), answered.AnsweredAt, name));
            }, leftOut);
        }

        return
        [
            .. answers.OrderBy(answer => answer.Container).ThenBy(answer => answer.AnsweredAt)
                .ThenBy(answer => answer.Name, StringComparer.Ordinal).Select(answer => answer.Name),
        ];
    }

    private async Task ReplayAsync(string name, CancellationToken cancellationToken)
    {
        var answered = await events.ReadAnsweredAsync(name, cancellationToken);
        var replay = all.Find(one => one.Container == answered.Container)
            ?? throw new InvalidDataException($"No function takes in container '{answered.Container}'.");
        await replay.RunAsync(answered, cancellationToken);
        log.AnswerReplayed(answered.Submission, replay.Container);
    }

    /// <returns>False where the event, or what it names, is not as this app writes it. What storage refuses ends the rebuilding.</returns>
    private static async Task<bool> TryAsync(string name, Func<Task> replay, List<LeftOutEvent> leftOut)
    {
        try
        {
            await replay();
            return true;
        }
        catch (Exception wrong) when (wrong is InvalidDataException or JsonException or FormatException or ArgumentException)
        {
            leftOut.Add(new LeftOutEvent(name, wrong.Message));
            return false;
        }
    }
}

/// <summary>Does again what uploads of one container led to. Those of a container that is registered earlier come first.</summary>
internal sealed record Replay(string Container, Func<AnsweredEvent, CancellationToken, Task> RunAsync);

/// <param name="Answers">Uploads that were answered again.</param>
/// <param name="Rounds">Rounds whose state stands again.</param>
/// <param name="LeftOut">What could not be replayed, in the order in which it was met.</param>
internal sealed record RebuildResult(int Answers, int Rounds, IReadOnlyList<LeftOutEvent> LeftOut);

/// <param name="Name">Of an event, or <c>rounds/{group}/{period}</c> of the events of a round.</param>
/// <param name="Reason">A sentence.</param>
internal sealed record LeftOutEvent(string Name, string Reason);
