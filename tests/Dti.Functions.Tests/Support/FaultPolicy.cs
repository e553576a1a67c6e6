using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Support;

/// <summary>
/// Stands between the package's tries and the account: lets befall each try what the plan says, and tells an observer after each that
/// is through, before the handler makes another.
/// </summary>
/// <param name="plan">What befalls the n-th try, counted from 1.</param>
internal sealed class FaultPolicy(Func<int, Fault> plan, Func<Task>? observe = null) : HttpPipelinePolicy, IDisposable
{
    private readonly SemaphoreSlim turn = new(1);
    private int tries;
    private volatile bool isDead;

    /// <summary>Tries so far.</summary>
    public int Tries => Volatile.Read(ref tries);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The app makes no blocking storage calls.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        await turn.WaitAsync(message.CancellationToken);
        try
        {
            if (isDead)
                throw new HandlerKilledException();
            await TryAsync(plan(Interlocked.Increment(ref tries)), message, pipeline);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task TryAsync(Fault fault, HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        isDead = fault is Fault.KilledBefore or Fault.KilledAfter;
        if (fault == Fault.Busy)
        {
            message.Response = MemoryResponse.Error(503, "ServerBusy");
            return;
        }

        if (fault is Fault.KilledBefore or Fault.FailedBefore)
            throw Failure(fault);

        await ProcessNextAsync(message, pipeline);
        if (observe is not null)
            await observe();
        if (fault != Fault.None)
            throw Failure(fault);
    }

    // Status 0 is what the packages make of a broken connection, and what they try again.
    private static Exception Failure(Fault fault) => fault switch
    {
        Fault.AnswerLost => new RequestFailedException(0, "The connection broke."),
        Fault.KilledBefore or Fault.KilledAfter => new HandlerKilledException(),
        _ => new InvalidOperationException("The call failed."),
    };
}
