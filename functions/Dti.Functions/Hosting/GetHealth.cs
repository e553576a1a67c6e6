namespace Dti.Functions.Hosting;

/// <summary>
/// Serves <c>GET health/live</c> (the process answers) and <c>GET health/ready</c> (so does what it needs; with the events that were given
/// up, which are no reason not to be ready).
/// </summary>
internal sealed class GetHealth(IEnumerable<ReadinessCheck> checks, PoisonSource poison, ILogger<GetHealth> log)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public async Task<IResult> RunAsync(string probe, CancellationToken cancellationToken) => probe switch
    {
        "live" => TypedResults.Text("ok"),
        "ready" => await ReadyAsync(cancellationToken),
        _ => Problems.NotFound("Chỉ có health/live và health/ready.", "There are only health/live and health/ready."),
    };

    private async Task<IResult> ReadyAsync(CancellationToken cancellationToken)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limited.CancelAfter(Patience);
        var asked = "";
        try
        {
            foreach (var check in checks)
            {
                asked = check.Name;
                await check.RunAsync(limited.Token);
            }

            asked = "queues";
            var lost = await poison.ListAsync(limited.Token);
            return Answers.Done(new ReadyAnswer("ready", lost.Count, lost.Entries), HostingJson.Answering.ReadyAnswer);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            log.NotReady(asked, FailureText.Of(failure));
            return Problems.NotReady(asked);
        }
    }
}

/// <summary>Something the app needs; the check throws when it is not there.</summary>
internal sealed record ReadinessCheck(string Name, Func<CancellationToken, Task> RunAsync);
