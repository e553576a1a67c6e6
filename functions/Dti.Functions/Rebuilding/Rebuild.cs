using Dti.Functions.Hosting.Telemetry;
using Dti.Functions.Storage;

namespace Dti.Functions.Rebuilding;

/// <summary>
/// Rebuilds tables and feedback from archive and events, in an account that has nothing else: what was answered is answered again with
/// the same words, what was computed and published is as it was. Runs again after a fault from where it was.
/// </summary>
internal sealed class Rebuild(EventLog events, RoundLog rounds, IEnumerable<Replay> replays, Instruments instruments, ILogger<Rebuild> log)
{
    private readonly List<Replay> all = [.. replays];

    public async Task<RebuildResult> RunAsync(CancellationToken cancellationToken)
    {
        using var step = instruments.Begin(TelemetryNames.Activities.Rebuild);
        var answers = new List<GivenAnswer>();
        await foreach (var answer in events.ListAnswersAsync(cancellationToken))
            answers.Add(answer);

        // In the order in which they were answered: of contents of one second the last that was read stays. Catalogues first: whatever
        // was read was read with one of them.
        var containers = all.Select(replay => replay.Container).ToList();
        var inOrder = answers.OrderBy(answer => containers.IndexOf(answer.Container))
            .ThenBy(answer => answer.AnsweredAt).ThenBy(answer => answer.Name, StringComparer.Ordinal);
        foreach (var answer in inOrder)
        {
            var answered = await events.ReadAnsweredAsync(answer.Name, cancellationToken);
            var replay = ReplayOf(answer);
            await replay.RunAsync(answered, cancellationToken);
            log.AnswerReplayed(answered.Submission, replay.Container);
        }

        var known = await events.ListRoundsAsync(cancellationToken);
        foreach (var (group, period) in known)
            await rounds.CatchUpAsync(group, period, cancellationToken);
        step.End(TelemetryNames.Outcomes.Completed);
        return new RebuildResult(answers.Count, known.Count);
    }

    private Replay ReplayOf(GivenAnswer answer) => all.First(replay => replay.Container == answer.Container);
}

/// <summary>Does again what uploads of one container led to. Those of a container that is registered earlier come first.</summary>
internal sealed record Replay(string Container, Func<AnsweredEvent, CancellationToken, Task> RunAsync);

/// <param name="Answers">Uploads that were answered again.</param>
/// <param name="Rounds">Rounds whose state stands again.</param>
internal sealed record RebuildResult(int Answers, int Rounds);
