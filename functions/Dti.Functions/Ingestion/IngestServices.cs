using Dti.Domain.Periods;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Ingestion;

/// <summary>Takes in an uploaded workbook of services: see <see cref="WorkbookIngestion"/>.</summary>
internal sealed class IngestServices(WorkbookIngestion ingestion)
{
    public Task RunAsync(BlobEvent blob, CancellationToken cancellationToken) =>
        ingestion.RunAsync(SubmissionKind.Services, blob, cancellationToken);

    /// <summary>Does again what an upload once led to, with the answer that was given.</summary>
    public Task ReplayAsync(AnsweredEvent answered, CancellationToken cancellationToken) =>
        ingestion.ReplayAsync(SubmissionKind.Services, answered, cancellationToken);
}
