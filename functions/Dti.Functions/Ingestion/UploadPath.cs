using System.Text;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;

namespace Dti.Functions.Ingestion;

/// <summary>What an upload's place says: for which period, by which unit, for which round.</summary>
internal abstract record UploadPath
{
    private UploadPath()
    {
    }

    /// <summary>The catalogue expects this kind of submission here.</summary>
    internal sealed record Known(Period Period, Unit Submitter, Round Round) : UploadPath;

    /// <summary>The place is wrong; the findings say why.</summary>
    /// <param name="Period">As far as it could be read.</param>
    internal sealed record Wrong(Period? Period, IReadOnlyList<Finding> Findings) : UploadPath;

    /// <summary>Reads <c>{period}/{unit}/{file}</c>; names are compared in NFC.</summary>
    public static UploadPath Of(string blobName, SubmissionKind kind, ReferenceCatalogue catalogue)
    {
        var parts = VietnameseText.Compose(blobName).Split('/', 3);
        var (periodText, unitText) = (parts[0], parts.Length == 3 ? parts[1] : "");
        if (!Period.TryParse(periodText.ToUpperInvariant(), out var period))
            return new Wrong(null, [UploadFindings.PeriodUnknown(periodText)]);

        if (catalogue.FindUnit(unitText.ToLowerInvariant()) is not { } unit || !unit.ExistedOn(period.End))
            return new Wrong(period, [UploadFindings.UnitUnknown(unitText)]);

        return catalogue.FindRound(period, kind, unit.Id) is { } round
            ? new Known(period, unit, round)
            : new Wrong(period, [UploadFindings.RoundUnknown(periodText, unit.FullName)]);
    }
}
