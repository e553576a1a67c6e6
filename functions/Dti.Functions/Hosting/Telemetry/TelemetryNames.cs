namespace Dti.Functions.Hosting.Telemetry;

/// <summary>
/// Every name of a metric, an activity or a tag, and every value of a tag that is not the domain's own: docs/telemetry.md lists them, and
/// a test holds the two together.
/// </summary>
internal static class TelemetryNames
{
    /// <summary>Of the meter and of the source of activities.</summary>
    public const string Source = "Dti.Functions";

    /// <summary>Metrics.</summary>
    internal static class Metrics
    {
        public const string Uploads = "dti.uploads";
        public const string FeedbackDelay = "dti.feedback.delay";
        public const string UploadsWaiting = "dti.uploads.waiting";
        public const string UploadsWaitingAge = "dti.uploads.waiting.age";
        public const string PoisonMessages = "dti.poison.messages";
        public const string Computations = "dti.computations";
        public const string ComputationDuration = "dti.computation.duration";
        public const string Documents = "dti.documents";
        public const string DocumentDuration = "dti.document.duration";
    }

    /// <summary>Activities.</summary>
    internal static class Activities
    {
        public const string IngestUpload = "ingest upload";
        public const string ReadWorkbook = "read workbook";
        public const string ComputeRound = "compute round";
        public const string RenderDocument = "render document";
        public const string Reconcile = "reconcile";
        public const string Rebuild = "rebuild";
    }

    /// <summary>Tags. From the period on they are on activities alone: they have too many values to count by.</summary>
    internal static class Tags
    {
        public const string Container = "container";
        public const string Outcome = "outcome";
        public const string Report = "report";
        public const string Format = "format";
        public const string Origin = "origin";
        public const string Period = "period";
        public const string Group = "group";
        public const string Submission = "submission";
        public const string NameHash = "name.hash";
    }

    /// <summary>How something ended, besides the outcomes of submissions.</summary>
    internal static class Outcomes
    {
        public const string Failed = "failed";
        public const string Completed = "completed";
        public const string Gone = "gone";
        public const string Computed = "computed";
        public const string Unchanged = "unchanged";
    }

    /// <summary>Where a document came from.</summary>
    internal static class Origins
    {
        public const string Rendered = "rendered";
        public const string Kept = "kept";
    }
}
