using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Dti.Functions.Tests.Support;

/// <summary>Storage calls fail whose address contains a text.</summary>
internal sealed class FailingFor(string text) : HttpPipelinePolicy
{
    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The app makes no blocking storage calls.");

    public override ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        message.Request.Uri.ToString().Contains(text, StringComparison.Ordinal)
            ? throw new RequestFailedException(403, "This call is to fail.")
            : ProcessNextAsync(message, pipeline);
}
