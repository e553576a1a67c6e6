using Azure.Core;
using Azure.Identity;
using Azure.Monitor.OpenTelemetry.Exporter;
using Microsoft.Extensions.Logging.Console;
using OpenTelemetry;
using OpenTelemetry.Logs;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Dti.Functions.Hosting.Telemetry;

/// <summary>
/// Sends logs, traces and metrics of the app to Application Insights, where the setting <c>APPLICATIONINSIGHTS_CONNECTION_STRING</c> names
/// one; else nothing of it is loaded. Ours alone: what the framework says goes to the console, as do our warnings, and the Functions host,
/// which reports requests, copies it from there. The exporters are put together here one by one, because the package's own wiring brings
/// along a sampler, live metrics, performance counters and a filter that drops logs of requests that the host does not trace.
/// </summary>
internal static class TelemetryExport
{
    private const string Setting = "APPLICATIONINSIGHTS_CONNECTION_STRING";
    private const string Authentication = "APPLICATIONINSIGHTS_AUTHENTICATION_STRING";

    // What the exporter tells of itself, to its makers and to us; it reads these variables alone.
    private static readonly (string Name, string Value)[] NothingOfItself =
    [
        ("APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "true"), ("APPLICATIONINSIGHTS_SDKSTATS_DISABLED", "true"),
        ("OTEL_DOTNET_AZURE_MONITOR_ENABLE_RESOURCE_METRICS", "false"),
    ];

    // The host ends the process without notice: what has not been sent by then is lost.
    private const int LogsAndTracesEvery = 5_000;
    private const int MetricsEvery = 15_000;

    public static bool IsWanted(IConfiguration configuration) => configuration[Setting] is { Length: > 0 };

    /// <exception cref="InvalidOperationException">A setting cannot be understood.</exception>
    public static void AddTo(WebApplicationBuilder builder)
    {
        foreach (var (name, value) in NothingOfItself)
            Environment.SetEnvironmentVariable(name, value);
        var options = Options(builder.Configuration[Setting], builder.Configuration[Authentication]);
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(TelemetryNames.Source, autoGenerateServiceInstanceId: false))
            .WithTracing(traces => traces.AddSource(TelemetryNames.Source).SetSampler(new AlwaysOnSampler()).AddProcessor(_ =>
                new BatchActivityExportProcessor(new AzureMonitorTraceExporter(options), scheduledDelayMilliseconds: LogsAndTracesEvery)))
            .WithMetrics(metrics => metrics.AddMeter(TelemetryNames.Source).AddReader(_ =>
                new PeriodicExportingMetricReader(new AzureMonitorMetricExporter(options), MetricsEvery)
                {
                    TemporalityPreference = MetricReaderTemporalityPreference.Delta,
                }))
            .WithLogging(
                logs => logs.AddProcessor(_ =>
                    new BatchLogRecordExportProcessor(new AzureMonitorLogExporter(options), scheduledDelayMilliseconds: LogsAndTracesEvery)),
                records => (records.IncludeFormattedMessage, records.IncludeScopes) = (true, false));
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(null, LogLevel.None);
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(TelemetryNames.Source, LogLevel.Information);
        builder.Logging.AddFilter<ConsoleLoggerProvider>(null, LogLevel.Warning);
        // A rule for one provider goes before those for all: the scope with the path would be back.
        builder.Logging.AddFilter<ConsoleLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
    }

    // What cannot be sent is not kept: a disk that goes with the process keeps nothing, and one that stays keeps it for too long.
    private static AzureMonitorExporterOptions Options(string? connection, string? authentication) => new()
    {
        ConnectionString = connection,
        Credential = CredentialFrom(authentication),
        DisableOfflineStorage = true,
        EnableLiveMetrics = false,
    };

    /// <summary>Reads <c>Authorization=AAD[;ClientId=…]</c>, as the host does; null where nothing is set.</summary>
    internal static TokenCredential? CredentialFrom(string? text)
    {
        if (text is null or "")
            return null;

        var parts = text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .ToDictionary(part => part[0], part => part[^1], StringComparer.OrdinalIgnoreCase);
        if (!string.Equals(parts.GetValueOrDefault("Authorization"), "AAD", StringComparison.OrdinalIgnoreCase))
            throw new InvalidOperationException(
                $"Set {Authentication} to Authorization=AAD or Authorization=AAD;ClientId=…, or not at all.");

        return new ManagedIdentityCredential(parts.GetValueOrDefault("ClientId") is { Length: > 0 } clientId
            ? ManagedIdentityId.FromUserAssignedClientId(clientId)
            : ManagedIdentityId.SystemAssigned);
    }
}
