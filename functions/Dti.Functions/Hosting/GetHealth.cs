namespace Dti.Functions.Hosting;

/// <summary>Serves <c>GET health/live</c> (the process answers) and <c>GET health/ready</c> (so does what it needs).</summary>
internal sealed class GetHealth(IEnumerable<ReadinessCheck> checks, ILogger<GetHealth> log)
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
        foreach (var check in checks)
        {
            try
            {
                await check.RunAsync(limited.Token);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                log.NotReady(failure, check.Name);
                return TypedResults.Text($"not ready: {check.Name}", statusCode: StatusCodes.Status503ServiceUnavailable);
            }
        }

        return TypedResults.Text("ok");
    }
}

/// <summary>Something the app needs; the check throws when it is not there.</summary>
internal sealed record ReadinessCheck(string Name, Func<CancellationToken, Task> RunAsync);
