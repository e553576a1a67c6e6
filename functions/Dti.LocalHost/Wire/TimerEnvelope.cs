using System.Text.Json;
using Dti.LocalHost.App;
using Dti.LocalHost.Timers;

namespace Dti.LocalHost.Wire;

/// <summary>A call because time has passed. Retries count from 0; they are told only of functions with a retry policy.</summary>
internal sealed class TimerEnvelope(FunctionDefinition function, TimerRun run, int retry, string? lastFailure, DateTimeOffset now)
    : Envelope(function, now)
{
    private readonly FunctionDefinition function = function;

    protected override Task WriteValueAsync(Utf8JsonWriter writer, CancellationToken cancellationToken)
    {
        writer.WriteStartObject();
        writer.WriteStartObject("Schedule");
        writer.WriteBoolean("AdjustForDST", ((TimerTrigger)function.Trigger).Schedule.AdjustsForDaylightSaving);
        writer.WriteEndObject();
        WriteStatus(writer);
        writer.WriteBoolean("IsPastDue", run.IsPastDue);
        writer.WriteEndObject();
        return Task.CompletedTask;
    }

    protected override void WriteMetadata(Utf8JsonWriter writer)
    {
        if (function.Retry is not { } policy) return;
        writer.WriteStartObject("RetryContext");
        writer.WriteNumber("RetryCount", retry);
        writer.WriteNumber("MaxRetryCount", policy.MaxRetryCount);
        WriteFailure(writer);
        writer.WriteNull("Instance");
        writer.WriteStartObject("State");
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private void WriteStatus(Utf8JsonWriter writer)
    {
        if (run.Status is not { } status)
        {
            writer.WriteNull("ScheduleStatus");
            return;
        }
        writer.WriteStartObject("ScheduleStatus");
        writer.WriteString("Last", status.Last);
        writer.WriteString("Next", status.Next);
        writer.WriteString("LastUpdated", status.LastUpdated);
        writer.WriteEndObject();
    }

    private void WriteFailure(Utf8JsonWriter writer)
    {
        if (lastFailure is null)
        {
            writer.WriteNull("Exception");
            return;
        }
        writer.WriteStartObject("Exception");
        writer.WriteString("Message", lastFailure);
        writer.WriteEndObject();
    }
}
