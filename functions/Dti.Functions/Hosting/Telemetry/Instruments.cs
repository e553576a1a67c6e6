using System.Diagnostics;
using System.Diagnostics.Metrics;
using Dti.Domain.Periods;
using static Dti.Functions.Hosting.Telemetry.TelemetryNames;

namespace Dti.Functions.Hosting.Telemetry;

/// <summary>
/// What the app measures and traces; it costs next to nothing where nobody listens. Tags of metrics have few values, never an id.
/// </summary>
internal sealed class Instruments : IDisposable
{
    private readonly TimeProvider clock;
    private readonly Counter<long> uploads;
    private readonly Histogram<double> feedbackDelay;
    private readonly Gauge<long> waiting;
    private readonly Gauge<double> waitingAge;
    private readonly Gauge<long> poison;
    private readonly Counter<long> computations;
    private readonly Histogram<double> computationDuration;
    private readonly Counter<long> documents;
    private readonly Histogram<double> documentDuration;

    public Instruments(TimeProvider clock)
    {
        this.clock = clock;
        uploads = Meter.CreateCounter<long>(Metrics.Uploads, "{upload}");
        feedbackDelay = Meter.CreateHistogram<double>(Metrics.FeedbackDelay, "s");
        waiting = Meter.CreateGauge<long>(Metrics.UploadsWaiting, "{upload}");
        waitingAge = Meter.CreateGauge<double>(Metrics.UploadsWaitingAge, "s");
        poison = Meter.CreateGauge<long>(Metrics.PoisonMessages, "{message}");
        computations = Meter.CreateCounter<long>(Metrics.Computations, "{computation}");
        computationDuration = Meter.CreateHistogram<double>(Metrics.ComputationDuration, "s");
        documents = Meter.CreateCounter<long>(Metrics.Documents, "{document}");
        documentDuration = Meter.CreateHistogram<double>(Metrics.DocumentDuration, "s");
    }

    internal Meter Meter { get; } = new(Source);

    internal ActivitySource Traces { get; } = new(Source);

    /// <summary>Work that is traced and not measured.</summary>
    public Step Begin(string activity) => Begin(activity, (_, _) => { });

    /// <param name="nameHash">Stands for the blob's name.</param>
    public Step BeginUpload(string container, string nameHash)
    {
        var step = Begin(
            Activities.IngestUpload, (outcome, _) => uploads.Add(1, new(Tags.Container, container), new(Tags.Outcome, outcome)));
        step.Tag(Tags.Container, container);
        step.Tag(Tags.NameHash, nameHash);
        return step;
    }

    public Step BeginComputation(Period period)
    {
        var step = Begin(Activities.ComputeRound, (outcome, elapsed) =>
        {
            computations.Add(1, new KeyValuePair<string, object?>(Tags.Outcome, outcome));
            if (outcome == Outcomes.Computed)
                computationDuration.Record(elapsed.TotalSeconds);
        });
        step.Tag(Tags.Period, period.ToString());
        return step;
    }

    public Step BeginDocument(string report, string format)
    {
        var step = Begin(Activities.RenderDocument, (outcome, elapsed) =>
        {
            if (outcome != Outcomes.Completed)
                return;
            CountDocument(report, format, Origins.Rendered);
            documentDuration.Record(elapsed.TotalSeconds, new(Tags.Report, report), new(Tags.Format, format));
        });
        step.Tag(Tags.Report, report);
        step.Tag(Tags.Format, format);
        return step;
    }

    /// <summary>A document was given as it was kept.</summary>
    public void DocumentKept(string report, string format) => CountDocument(report, format, Origins.Kept);

    /// <summary>A content has its first feedback.</summary>
    /// <param name="receivedAt">When it was put in place, by the storage's clock.</param>
    public void FeedbackWritten(string container, DateTimeOffset receivedAt) => feedbackDelay.Record(
        Math.Max(0, (clock.GetUtcNow() - receivedAt).TotalSeconds), new KeyValuePair<string, object?>(Tags.Container, container));

    /// <summary>How many uploads have no feedback, and for how long the oldest has had none: zero where there is none.</summary>
    public void UploadsWaiting(string container, int count, TimeSpan oldest)
    {
        waiting.Record(count, new KeyValuePair<string, object?>(Tags.Container, container));
        waitingAge.Record(oldest.TotalSeconds, new KeyValuePair<string, object?>(Tags.Container, container));
    }

    public void PoisonMessages(int count) => poison.Record(count);

    public void Dispose()
    {
        Meter.Dispose();
        Traces.Dispose();
    }

    private Step Begin(string activity, Action<string, TimeSpan> measure) => new(Traces.StartActivity(activity), clock, measure);

    private void CountDocument(string report, string format, string origin) =>
        documents.Add(1, new(Tags.Report, report), new(Tags.Format, format), new(Tags.Origin, origin));
}
