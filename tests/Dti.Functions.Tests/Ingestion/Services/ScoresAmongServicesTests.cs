using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Functions.Ingestion;
using Dti.Functions.Tests.Support;
using Dti.Xlsx;

namespace Dti.Functions.Tests.Ingestion.Services;

/// <summary>Score tables that are sent as services.</summary>
public class ScoresAmongServicesTests
{
    [Fact]
    public void A_group_that_is_measured_by_indicators_alone_knows_a_score_table_all_the_same()
    {
        var sample = ReadServices.Catalogue;
        var group = sample.FindGroup("tua-chua.communes")! with { Id = "tua-chua.services", Rubric = null };
        var catalogue = new ReferenceCatalogue("test", sample.Content with { Groups = [.. sample.Groups, group] });
        var round = sample.Content.Rounds.First(round => round.Group == "tua-chua.communes") with { Group = group.Id };
        var place = new UploadPath.Known(round.Period, catalogue.FindUnit("tua-chua")!, round);
        using var stream = new MemoryStream(Samples.Workbook("tuachua-2022-tu-cham-diem.xlsx"));

        var draft = ServiceReading.Draft(
            ((ReadResult.Success)WorkbookReader.Read(stream, WorkbookReading.Limits, CancellationToken.None)).Workbook, place, catalogue);

        Assert.Contains(ServiceIntake.Of(draft).Findings, finding => finding.Rule == "TABLE_NOT_TAKEN");
        Assert.Same(Rubric.None, draft.Scores.Rubric);
    }
}
