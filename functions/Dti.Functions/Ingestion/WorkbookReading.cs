using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion;

/// <summary>
/// What an uploaded workbook amounts to, whatever its kind: everything that is then stored. Pure, so that every retry gives the same.
/// </summary>
/// <param name="Findings">In reading order.</param>
/// <param name="Recognised">What the workbook was taken for; null when it was not read.</param>
internal abstract record WorkbookReading(
    Outcome Outcome, IReadOnlyList<Finding> Findings, FindingCounts Counts, IReadOnlyList<UnusableUnit> Unusable, RecognisedWorkbook? Recognised)
{
    public static readonly ReaderLimits Limits = new();

    /// <summary>Units whose figures can be used, in the order they stand; empty unless accepted.</summary>
    public abstract IReadOnlyList<UsableUnit> Usable { get; }

    /// <summary>Version of the rules that it was checked by.</summary>
    public abstract string RulesVersion { get; }

    /// <param name="content">The file, or null when it is larger than may be read.</param>
    public static WorkbookReading Of(
        SubmissionKind kind, BinaryData? content, UploadPath path, ReferenceCatalogue catalogue, CancellationToken cancellationToken) => kind switch
        {
            SubmissionKind.Scores => ScoreReading.Of(content, path, catalogue, cancellationToken),
            SubmissionKind.Services => ServiceReading.Of(content, path, catalogue, cancellationToken),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Nothing reads workbooks of this kind."),
        };
}

/// <summary>A unit whose figures can be used, and how far they have come.</summary>
internal sealed record UsableUnit(string Unit, ScoreStage Stage);
