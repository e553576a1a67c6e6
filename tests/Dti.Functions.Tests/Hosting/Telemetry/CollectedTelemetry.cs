using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Dti.Functions.Hosting.Telemetry;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>Keeps what an app measures and traces.</summary>
internal sealed class CollectedTelemetry : IDisposable
{
    private readonly ConcurrentQueue<Measured> measurements = new();
    private readonly ConcurrentQueue<Activity> activities = new();
    private readonly MeterListener meters = new();
    private readonly ActivityListener sources;

    public CollectedTelemetry(Instruments of)
    {
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter == of.Meter)
                listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        meters.Start();
        sources = new ActivityListener
        {
            ShouldListenTo = source => source == of.Traces,
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
        new Measured(instrument.Name, string.Join(' ', tags.ToArray().Select(Text)), value));

    private static string Text(KeyValuePair<string, object?> tag) => string.Create(CultureInfo.InvariantCulture, $"{tag.Key}={tag.Value}");

    /// <param name="Tags">As <c>name=value</c>, in order.</param>
    internal sealed record Measured(string Name, string Tags, double Value);
}
