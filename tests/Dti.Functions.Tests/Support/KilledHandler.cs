using Azure.Core;
using Azure.Core.Pipeline;

namespace Dti.Functions.Tests.Support;

/// <summary>
/// Kills the handler at its n-th storage call: that call is lost (or made, but never answered), and nothing goes out any more.
/// </summary>
internal sealed class KilledHandler(int atCall, bool callArrives) : HttpPipelinePolicy
{
    private int calls;

    /// <summary>Calls that were tried.</summary>
    public int Calls => Volatile.Read(ref calls);

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The app makes no blocking storage calls.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var call = Interlocked.Increment(ref calls);
        if (call > atCall || (call == atCall && !callArrives))
            throw new HandlerKilledException();

        await ProcessNextAsync(message, pipeline);
        if (call == atCall)
            throw new HandlerKilledException();
    }
}

internal sealed class HandlerKilledException : Exception;
