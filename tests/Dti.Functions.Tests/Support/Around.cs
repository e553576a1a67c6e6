using Azure.Core;
using Azure.Core.Pipeline;

namespace Dti.Functions.Tests.Support;

/// <summary>Stands around each storage call.</summary>
/// <param name="call">Is handed the call and what makes it.</param>
internal sealed class Around(Func<HttpMessage, Func<ValueTask>, ValueTask> call) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The app makes no blocking storage calls.");

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        call(message, () => ProcessNextAsync(message, pipeline));
}
