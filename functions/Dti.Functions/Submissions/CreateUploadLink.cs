using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Submissions;

/// <summary>
/// Serves <c>POST upload-links/{kind}/{period}/{unit}</c>: an address that takes one workbook of that unit for one hour. Whoever holds
/// it can write that blob and read nothing.
/// </summary>
internal sealed class CreateUploadLink(CatalogueStore catalogues, UploadLinks links, TimeProvider clock)
{
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private static readonly string Kinds = string.Join(", ", Enum.GetValues<SubmissionKind>().Select(Names.Lower));

    public async Task<IResult> RunAsync(string kind, string period, string unit, HttpRequest body, CancellationToken cancellationToken)
    {
        if (await JsonBody.ReadAsync(body, SubmissionsJson.Default.UploadLinkRequest, cancellationToken) is not { } wanted)
            return JsonBody.Malformed("{ \"fileName\": \"….xlsx\" }");
        if (KindOf(kind) is not { } submissionKind)
        {
            return Problems.NotFound(
                $"Không có loại số liệu \"{Problems.Shortened(kind)}\"; có: {Kinds}.",
                $"There is no kind \"{Problems.Shortened(kind)}\"; there are: {Kinds}.");
        }

        if (!Period.TryParse(period, out var reportingPeriod))
            return Problems.BadPeriod(period);
        var catalogue = await catalogues.ReadCurrentAsync(cancellationToken);
        if (OpenRounds.WhyClosed(catalogue, submissionKind, reportingPeriod, unit) is { } closed)
            return closed;

        var fileName = VietnameseText.Compose(wanted.FileName ?? "");
        return UploadFileName.FaultIn(fileName) is { } fault
            ? Problems.BadRequest(fault.Detail, fault.DetailEn)
            : await LinkAsync(kind, $"{period}/{unit}/{fileName}", cancellationToken);
    }

    private async Task<IResult> LinkAsync(string container, string blobName, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var expiresAt = DateTimeOffset.FromUnixTimeSeconds(now.Add(Lifetime).ToUnixTimeSeconds());
        var address = await links.SignAsync(container, blobName, now, expiresAt, cancellationToken);
        var blob = $"{container}/{blobName}";
        return Answers.Done(
            new UploadLinkAnswer(
                address.AbsoluteUri, HttpMethods.Put,
                new Dictionary<string, string> { ["x-ms-blob-type"] = "BlockBlob", ["Content-Type"] = WorkbookType },
                expiresAt.UtcDateTime, blob, SubmissionPath.FeedbackOf(blob)),
            SubmissionsJson.Answering.UploadLinkAnswer);
    }

    private static SubmissionKind? KindOf(string container) =>
        Enum.GetValues<SubmissionKind>().Where(kind => Names.Lower(kind) == container).Select(kind => (SubmissionKind?)kind).FirstOrDefault();
}
