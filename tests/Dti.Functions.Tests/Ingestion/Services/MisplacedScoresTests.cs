using Dti.Domain.Periods;
using Dti.Domain.Submissions;
using Dti.Functions.Ingestion;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion.Services;

/// <summary>Whole score workbooks in the place of services, where the group has no rubric of its own.</summary>
public class MisplacedScoresTests
{
    [Theory]
    [InlineData(Samples.KrongNo)]
    [InlineData(Samples.TuaChua)]
    [InlineData("bieu-mau-xa-sinh-phinh.xlsx")]
    public void Are_told_where_they_belong_and_harm_nothing(string workbook)
    {
        var place = UploadPath.Of("2024-Q1/ba-to/x.xlsx", SubmissionKind.Services, ReadServices.Catalogue);

        var reading = ServiceReading.Of(BinaryData.FromBytes(Samples.Workbook(workbook)), place, ReadServices.Catalogue, CancellationToken.None);

        Assert.Equal(Outcome.Rejected, reading.Outcome);
        Assert.Contains(reading.Findings, finding => finding.Rule == "TABLE_NOT_TAKEN");
        Assert.DoesNotContain(reading.Findings, finding => finding.Rule is "PILLAR_VALUE" or "ROW_SUM");
    }
}
