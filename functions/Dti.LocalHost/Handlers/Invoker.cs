using System.Diagnostics;
using Dti.LocalHost.App;
using Dti.LocalHost.Wire;

namespace Dti.LocalHost.Handlers;

/// <summary>Calls functions with envelopes and says how that ended.</summary>
internal sealed class Invoker(IHandler handler, HttpClient http, TimeSpan functionTimeout, ILogger<Invoker> log)
{
    /// <summary>Waits for a handler first; that wait is not part of the function's time.</summary>
    public async Task<Outcome> InvokeAsync(FunctionDefinition function, Envelope envelope, CancellationToken cancellationToken)
    {
        var address = await handler.WhenReadyAsync(cancellationToken);
        var started = Stopwatch.GetTimestamp();
        var outcome = await CallAsync(address, function, envelope, cancellationToken);
        var elapsed = (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        switch (outcome)
        {
            case Outcome.Succeeded { Answer.Logs: var lines }:
                foreach (var line in lines) log.FunctionSaid(function.Name, line);
                log.FunctionSucceeded(function.Name, elapsed);
                break;
            case Outcome.Failed { Why: var why }:
                log.FunctionFailed(function.Name, elapsed, why);
                break;
            case Outcome.TimedOut:
                log.FunctionTimedOut(function.Name, functionTimeout);
                break;
        }
        return outcome;
    }

    private async Task<Outcome> CallAsync(
        Uri address, FunctionDefinition function, Envelope envelope, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(functionTimeout);
        try
        {
            using var request = Describe(new Uri(address, function.Name), envelope);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, limit.Token);
            switch (await AnswerReader.ReadAsync(response, limit.Token))
            {
                case Verdict.Success { Answer: var answer }: return new Outcome.Succeeded(answer);
                case Verdict.Failure { Why: var why }: return new Outcome.Failed(why);
                default:
                    await Task.Delay(Timeout.InfiniteTimeSpan, limit.Token);
                    throw new UnreachableException();
            }
        }
        catch (HttpRequestException broken)
        {
            return new Outcome.Failed($"The handler did not answer: {broken.Message}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            handler.Recycle(address);
            return new Outcome.TimedOut();
        }
    }

    private static HttpRequestMessage Describe(Uri address, Envelope envelope)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = envelope };
        request.Headers.Add(HostIdentity.VersionHeader, HostIdentity.Version);
        request.Headers.Add(HostIdentity.InvocationHeader, Guid.NewGuid().ToString());
        request.Headers.Add("User-Agent", HostIdentity.UserAgent);
        return request;
    }
}
