using Dti.Domain.Reports.Scored;

namespace Dti.Domain.Reports.Measured;

/// <summary>What a corrected edition says of services otherwise than the published one.</summary>
internal static class MeasuredCorrection
{
    // The longest lists of changes go to those who read the edition itself.
    private const int MostNamed = 40;

    /// <summary>Nothing where nothing is corrected.</summary>
    public static IEnumerable<ReportPart> Of(MeasuredFacts facts)
    {
        if (facts.Changes is not { } changes)
            yield break;

        yield return new ReportPart.Prose($"So với kết quả đã công bố (bản {facts.Standing.Corrects}):");
        // Of the office itself first, then of those below.
        foreach (var change in changes.Services.OrderBy(change => change.Unit == facts.Gaps.Unit ? 0 : 1).Take(MostNamed))
        {
            yield return new ReportPart.Item(
                $"{facts.Catalogue.NameOf(change.Unit)}, {Wording.WithinSentence(change.Name)}: từ {CorrectionSection.Result(change.Before)} "
                + $"thành {CorrectionSection.Result(change.After)}.");
        }

        if (changes.Services.Count > MostNamed)
            yield return new ReportPart.Prose($"Ngoài ra có {changes.Services.Count - MostNamed} thay đổi khác.");
        if (changes.Services.Count == 0)
            yield return new ReportPart.Prose("Kết quả của các chỉ tiêu không thay đổi.");
        foreach (var other in CorrectionSection.Others(changes))
            yield return new ReportPart.Prose(other);
    }
}
