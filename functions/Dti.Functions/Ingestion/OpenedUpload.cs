using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion;

/// <summary>What is the same for workbooks of every kind: one at a place where it is expected, or why there is none.</summary>
internal abstract record OpenedUpload
{
    private OpenedUpload()
    {
    }

    internal sealed record Readable(Workbook Workbook, UploadPath.Known Place) : OpenedUpload;

    /// <summary>There is nothing to look for figures in.</summary>
    internal sealed record Refused(Outcome Outcome, IReadOnlyList<Finding> Findings) : OpenedUpload;

    /// <param name="content">The file, or null when it is larger than may be read.</param>
    public static OpenedUpload Of(BinaryData? content, UploadPath path, ReaderLimits limits, CancellationToken cancellationToken)
    {
        if (path is not UploadPath.Known place)
            return new Refused(Outcome.Rejected, ((UploadPath.Wrong)path).Findings);
        if (content is null)
            return new Refused(Outcome.Unreadable, [FileFindings.TooLarge(nameof(ReaderLimits.FileBytes), limits)]);

        using var stream = content.ToStream();
        return WorkbookReader.Read(stream, limits, cancellationToken) switch
        {
            ReadResult.Success(var workbook) => new Readable(workbook, place),
            ReadResult.Failure failure => new Refused(Outcome.Unreadable, [FileFindings.Of(failure, limits)]),
            var other => throw new InvalidOperationException($"A workbook was read with the unknown result {other}."),
        };
    }
}
