using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Functions.Storage;
using Dti.Xlsx.Writing;

namespace Dti.Functions.Ingestion;

/// <summary>
/// Reads the current catalogue, and with it a workbook that nobody sent: three units of the first round, a point for each index, and a
/// wrong sum, so that there is something to find.
/// </summary>
internal sealed class ReadingWarmUp(CatalogueStore catalogues)
{
    private const int Units = 3;

    public async Task RunAsync(CancellationToken cancellationToken) =>
        Read(await catalogues.ReadCurrentAsync(cancellationToken), cancellationToken);

    /// <returns>Null where the catalogue has no round.</returns>
    public static ScoreReading? Read(ReferenceCatalogue catalogue, CancellationToken cancellationToken)
    {
        if (catalogue.Rounds.FirstOrDefault(round => round.Kind == SubmissionKind.Scores) is not { } round)
            return null;

        var group = catalogue.FindGroup(round.Group)!;
        var path = UploadPath.Of($"{round.Period}/{group.Owner}/-.xlsx", round.Kind, catalogue);
        return ScoreReading.Of(Workbook(round, catalogue.RubricOf(group), catalogue), path, catalogue, cancellationToken);
    }

    private static BinaryData Workbook(Round round, Rubric rubric, ReferenceCatalogue catalogue)
    {
        var points = rubric.Indices.Select(_ => CellContent.OfNumber(1));
        var units = round.ExpectedUnits.Take(Units).Select(unit => new RowContent(
            [CellContent.OfText(catalogue.NameOf(unit)), .. points, CellContent.OfNumber(1)]));
        var head = rubric.Indices.Select(index => CellContent.OfText(index.Name));
        using var file = new MemoryStream();
        WorkbookWriter.Write(
            new WorkbookContent(new SheetContent(
                "-", [new RowContent([CellContent.OfText("Tên đơn vị"), .. head, CellContent.OfText("Tổng điểm")]), .. units])),
            file);
        return BinaryData.FromBytes(file.ToArray());
    }
}
