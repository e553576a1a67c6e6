using System.Diagnostics;

namespace Dti.Functions.Hosting.Telemetry;

/// <summary>
/// A piece of work that is traced and measured from its beginning until it is disposed of. It has failed unless its outcome was said: an
/// exception need not be caught for that.
/// </summary>
/// <param name="activity">Null where nobody listens.</param>
/// <param name="measure">Is told the outcome and how long it took.</param>
internal sealed class Step(Activity? activity, TimeProvider clock, Action<string, TimeSpan> measure) : IDisposable
{
    private readonly long began = clock.GetTimestamp();
    private string outcome = TelemetryNames.Outcomes.Failed;

    /// <param name="value">Of the catalogue or of the app's own making: nothing that a person wrote.</param>
    public void Tag(string name, string value) => activity?.SetTag(name, value);

    /// <summary>Says how it ended; the last word counts.</summary>
    public void End(string how) => outcome = how;

    public void Dispose()
    {
        activity?.SetTag(TelemetryNames.Tags.Outcome, outcome);
        if (outcome == TelemetryNames.Outcomes.Failed)
            activity?.SetStatus(ActivityStatusCode.Error);
        measure(outcome, clock.GetElapsedTime(began));
        activity?.Dispose();
    }
}
