using Dti.LocalHost.App;
using Dti.LocalHost.Handlers;
using Dti.LocalHost.Wire;

namespace Dti.LocalHost.Timers;

/// <summary>Runs a timer's function once, with the retries that its function.json asks for.</summary>
internal sealed class TimerInvoker(Invoker invoker, TimeProvider time)
{
    public async Task<Outcome> RunAsync(FunctionDefinition function, TimerRun run, CancellationToken cancellationToken)
    {
        string? lastFailure = null;
        for (var retry = 0; ; retry++)
        {
            if (retry > 0) await Task.Delay(function.Retry!.DelayBefore(retry), time, cancellationToken);
            var outcome = await invoker.InvokeAsync(
                function, new TimerEnvelope(function, run, retry, lastFailure, time.GetUtcNow()), cancellationToken);
            if (outcome is Outcome.Succeeded || function.Retry?.Allows(retry + 1) != true) return outcome;
            lastFailure = outcome is Outcome.Failed { Why: var why } ? why : "The function timed out.";
        }
    }
}
