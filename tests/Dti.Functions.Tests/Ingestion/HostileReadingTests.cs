using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Functions.Ingestion;
using Dti.Functions.Storage.Catalogue;
using Dti.Functions.Tests.Support;
using Dti.Xlsx.Hostile;
using Dti.Xlsx.Hostile.Measuring;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>Files that the reader lets through are no bomb to those who look for score tables in them either.</summary>
public class HostileReadingTests
{
    private const double MostMilliseconds = 2_000;

    private static readonly ReferenceCatalogue Catalogue = ((CatalogueReading.Accepted)CatalogueJson.Read(Samples.Catalogue)).Catalogue;

    private static readonly UploadPath Place = UploadPath.Of("2022/tua-chua/a.xlsx", SubmissionKind.Scores, Catalogue);

    public static TheoryData<string> Bombs =>
        [.. HostileSet.Cases.Where(one => one.IsBomb && Verdict.IsRead(one.Expected)).Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_that_can_be_read_is_searched_for_tables_within_the_budget(string name)
    {
        using var content = new MemoryStream();
        HostileSet.Cases.Single(one => one.Name == name).Files[0](content);

        var before = ThreadClock.Milliseconds();
        ScoreReading.Of(BinaryData.FromBytes(content.ToArray()), Place, Catalogue, CancellationToken.None);

        Assert.InRange(ThreadClock.Milliseconds() - before, 0, MostMilliseconds);
    }
}
