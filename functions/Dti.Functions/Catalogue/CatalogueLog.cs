using Dti.Domain.Submissions;

namespace Dti.Functions.Catalogue;

/// <summary>Event ids 200 to 299.</summary>
internal static partial class CatalogueLog
{
    [LoggerMessage(200, LogLevel.Information, "Catalogue {BlobName} {Outcome} with {FindingCount} findings")]
    public static partial void CatalogueImported(this ILogger log, string blobName, Outcome outcome, int findingCount);

    [LoggerMessage(201, LogLevel.Information, "Catalogue {BlobName} is gone; there is nothing to import")]
    public static partial void CatalogueGone(this ILogger log, string blobName);
}
