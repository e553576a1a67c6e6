using Dti.Domain.Scoring;

namespace Dti.Domain.Reports.Scored;

/// <summary>Lost points turned into tasks: for each office the indices it must act for, most lost first.</summary>
internal static class OfficeTasks
{
    public static IEnumerable<ReportPart> Of(ReportFacts facts)
    {
        if (RankedUnit.Of(facts) is not { } unit)
            yield break;

        var tasks = unit.Losses.Indices.Where(loss => loss.Lost > 0)
            .SelectMany(loss => loss.Index.Offices.Select(office => (Office: Wording.Capital(office), Loss: loss)))
            .GroupBy(task => task.Office, StringComparer.Ordinal)
            .OrderByDescending(office => office.Sum(task => task.Loss.Lost)).ToList();
        if (tasks.Count > 0)
            yield return new ReportPart.Prose("Trên cơ sở số điểm bị mất, các cơ quan, đơn vị tập trung khắc phục các chỉ số sau:");
        foreach (var office in tasks)
            yield return new ReportPart.Item(ReportText.Of($"{office.Key}: {ReportText.Join("; ", office.Select(task => Task(unit, task.Loss)))}."));
    }

    private static ReportText Task(RankedUnit unit, IndexLoss loss)
    {
        var board = unit.Ranking.FindBoard(loss.Index.Code)!;
        return ReportText.Of($"{Wording.WithinSentence(loss.Index.Name)} (mất {unit.Figures.Lost(board, unit.On(board))} điểm)");
    }
}
