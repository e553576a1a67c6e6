using Dti.Domain.Submissions;

namespace Dti.Functions.Catalogue;

/// <summary>Event ids 200 to 299.</summary>
internal static partial class CatalogueLog
{
    [LoggerMessage(200, LogLevel.Information, "Catalogue {SubmissionId} ({NameHash}) {Outcome} with {FindingCount} findings")]
    public static partial void CatalogueImported(this ILogger log, string submissionId, string nameHash, Outcome outcome, int findingCount);

    [LoggerMessage(201, LogLevel.Information, "Catalogue {NameHash} is gone; there is nothing to import")]
    public static partial void CatalogueGone(this ILogger log, string nameHash);
}
