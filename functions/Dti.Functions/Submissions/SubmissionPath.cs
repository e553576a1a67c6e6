namespace Dti.Functions.Submissions;

/// <summary>Where the feedback of an upload is served.</summary>
internal static class SubmissionPath
{
    /// <summary>The path of <c>GetSubmission</c> for a container and blob name, each part escaped.</summary>
    public static string FeedbackOf(string blob) => "/api/submissions/" + string.Join('/', blob.Split('/').Select(Uri.EscapeDataString));
}
