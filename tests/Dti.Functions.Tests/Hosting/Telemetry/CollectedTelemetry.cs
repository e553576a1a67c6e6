using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Dti.Functions.Hosting.Telemetry;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>Keeps what is measured and traced: of one app, or of every app in this process.</summary>
internal sealed class CollectedTelemetry : IDisposable
{
    private readonly ConcurrentQueue<Measured> measurements = new();
    private readonly ConcurrentQueue<Activity> activities = new();
    private readonly MeterListener meters = new();
    private readonly ActivityListener sources;

    /// <param name="of">Null for every app.</param>
    public CollectedTelemetry(Instruments? of = null)
    {
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (of is null ? instrument.Meter.Name == TelemetryNames.Source : instrument.Meter == of.Meter)
                listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        meters.Start();
        sources = new ActivityListener
        {
            ShouldListenTo = source => of is null ? source.Name == TelemetryNames.Source : source == of.Traces,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = activities.Enqueue,
        };
        ActivitySource.AddActivityListener(sources);
    }

    public IReadOnlyCollection<Measured> Measurements => measurements;

    /// <summary>In the order in which they ended.</summary>
    public IReadOnlyCollection<Activity> Activities => activities;

    /// <summary>Everything as text, a line each.</summary>
    public IEnumerable<string> Lines => measurements.Select(one => $"{one.Name} {one.Tags} {one.Value}").Concat(activities.Select(Text));

    /// <summary>What a metric measured: its tags and its value, in order.</summary>
    public IEnumerable<(string Tags, double Value)> Of(string metric) =>
        measurements.Where(one => one.Name == metric).Select(one => (one.Tags, one.Value));

    public static string Text(Activity activity) =>
        $"{activity.OperationName}: {string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"
        + string.Concat(activity.Events.Select(one => $" {one.Name} {string.Join(' ', one.Tags)}"))
        + string.Concat(activity.Baggage.Select(one => $" {one.Key}={one.Value}")) + $" {activity.StatusDescription}";

    public void Dispose()
    {
        meters.Dispose();
        sources.Dispose();
    }

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) => measurements.Enqueue(
        new Measured(instrument.Name, string.Join(' ', tags.ToArray().Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}"))), value));

    /// <param name="Tags">As <c>name=value</c>, in order.</param>
    internal sealed record Measured(string Name, string Tags, double Value);
}
