using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions;

/// <summary>A score workbook as read: every table that was recognised, before any check.</summary>
/// <param name="Submitter">The unit whose folder the workbook lies in.</param>
/// <param name="Tables">In sheet order, then top to bottom; empty when none was recognised.</param>
public sealed record ScoreDraft(Unit Submitter, Rubric Rubric, IReadOnlyList<ScoreTable> Tables)
{
    /// <summary>What people who open the workbook do not see, in sheet order.</summary>
    public IReadOnlyList<HiddenPart> Hidden { get; init; } = [];

    /// <summary>Tables that were not understood, in sheet order, then top to bottom.</summary>
    public IReadOnlyList<UnreadTable> Unread { get; init; } = [];

    /// <summary>Tables with index points, from which scores are taken.</summary>
    public IEnumerable<ScoreTable> MainTables => Tables.Where(table => table.HasIndices);
}
