using Azure.Core;
using Azure.Core.Pipeline;

namespace Dti.Functions.Storage;

/// <summary>What stands between the storage clients and the storage; as it is by default, what the packages bring along.</summary>
internal sealed record StorageWiring
{
    /// <summary>Carries the requests; null for the network.</summary>
    public HttpPipelineTransport? Transport { get; init; }

    /// <summary>See every call once, however often it is tried.</summary>
    public IReadOnlyList<HttpPipelinePolicy> PerCall { get; init; } = [];

    /// <summary>See every try.</summary>
    public IReadOnlyList<HttpPipelinePolicy> PerRetry { get; init; } = [];

    /// <summary>The longest wait before another try; null for the packages' own rule.</summary>
    public TimeSpan? RetryDelay { get; init; }

    public TOptions ApplyTo<TOptions>(TOptions options)
        where TOptions : ClientOptions
    {
        options.Transport = Transport ?? options.Transport;
        foreach (var policy in PerCall)
            options.AddPolicy(policy, HttpPipelinePosition.PerCall);
        foreach (var policy in PerRetry)
            options.AddPolicy(policy, HttpPipelinePosition.PerRetry);
        if (RetryDelay is { } delay)
            (options.Retry.Delay, options.Retry.MaxDelay) = (delay, delay);
        return options;
    }
}
