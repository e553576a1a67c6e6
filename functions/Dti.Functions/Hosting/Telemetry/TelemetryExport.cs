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
/// one; else nothing of it is loaded. Ours alone: what the framework says goes to the console, as do our warnings. The exporters are put
/// together here one by one, because the package's own wiring brings along a sampler, live metrics, performance counters and a filter that
/// drops logs of requests that the host does not trace.
/// </summary>
internal static class TelemetryExport
{
    // What the exporter tells of itself, to its makers and to us; it reads these variables alone.
    private static readonly (string Name, string Value)[] NothingOfItself =
    [
        ("APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "true"), ("APPLICATIONINSIGHTS_SDKSTATS_DISABLED", "true"),
        ("OTEL_DOTNET_AZURE_MONITOR_ENABLE_RESOURCE_METRICS", "false"),
    ];

    // The host ends the process without notice: what has not been sent by then is lost.
    private const int LogsAndTracesEvery = 5_000;
    private const int MetricsEvery = 15_000;

    /// <returns>False where the exporter refuses the settings after all: then nothing is added.</returns>
    public static bool TryAddTo(WebApplicationBuilder builder, ExportSettings.Usable settings)
    {
        foreach (var (name, value) in NothingOfItself)
            Environment.SetEnvironmentVariable(name, value);
        var options = Options(settings);
        try
        {
            Add(
                builder.Services, new AzureMonitorTraceExporter(options), new AzureMonitorMetricExporter(options),
                new AzureMonitorLogExporter(options));
        }
        catch (InvalidOperationException)
        {
            return false;
        }

        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(null, LogLevel.None);
        builder.Logging.AddFilter<OpenTelemetryLoggerProvider>(TelemetryNames.Source, LogLevel.Information);
        builder.Logging.AddFilter<ConsoleLoggerProvider>(null, LogLevel.Warning);
        // A rule for one provider goes before those for all: the scope with the path would be back.
        builder.Logging.AddFilter<ConsoleLoggerProvider>("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        return true;
    }

    private static void Add(
        IServiceCollection services, AzureMonitorTraceExporter traces, AzureMonitorMetricExporter metrics, AzureMonitorLogExporter logs) =>
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(TelemetryNames.Source, autoGenerateServiceInstanceId: false))
            .WithTracing(tracing => tracing.AddSource(TelemetryNames.Source).SetSampler(new AlwaysOnSampler()).AddProcessor(_ =>
                new BatchActivityExportProcessor(traces, scheduledDelayMilliseconds: LogsAndTracesEvery)))
            .WithMetrics(measuring => measuring.AddMeter(TelemetryNames.Source).AddReader(_ =>
                new PeriodicExportingMetricReader(metrics, MetricsEvery)
                {
                    TemporalityPreference = MetricReaderTemporalityPreference.Delta,
                }))
            .WithLogging(
                logging => logging.AddProcessor(_ =>
                    new BatchLogRecordExportProcessor(logs, scheduledDelayMilliseconds: LogsAndTracesEvery)),
                records => (records.IncludeFormattedMessage, records.IncludeScopes) = (true, false));

    // What cannot be sent is not kept: a disk that goes with the process keeps nothing, and one that stays keeps it for too long.
    private static AzureMonitorExporterOptions Options(ExportSettings.Usable settings) => new()
    {
        ConnectionString = settings.Connection,
        Credential = settings.IsIdentified ? Identity(settings.ClientId) : null,
        DisableOfflineStorage = true,
        EnableLiveMetrics = false,
    };

    private static ManagedIdentityCredential Identity(string? clientId) =>
        new(clientId is null ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(clientId));
}
