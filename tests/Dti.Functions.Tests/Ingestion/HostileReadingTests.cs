using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Functions.Ingestion;
using Dti.Functions.Storage.Catalogue;
using Dti.Functions.Tests.Support;
using Dti.Xlsx.Hostile;
using Dti.Xlsx.Hostile.Measuring;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>Files that the reader lets through are no bomb to those who look for tables in them either.</summary>
public class HostileReadingTests
{
    private const double MostMilliseconds = 2_000;

    private static readonly ReferenceCatalogue Catalogue = ((CatalogueReading.Accepted)CatalogueJson.Read(Samples.Catalogue)).Catalogue;

    private static readonly Dictionary<SubmissionKind, UploadPath> Places = new()
    {
        [SubmissionKind.Scores] = UploadPath.Of("2022/tua-chua/a.xlsx", SubmissionKind.Scores, Catalogue),
        [SubmissionKind.Services] = UploadPath.Of("2024-Q1/ba-to/a.xlsx", SubmissionKind.Services, Catalogue),
    };

    public static TheoryData<string, string> Bombs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var bomb in HostileSet.Cases.Where(one => one.IsBomb && Verdict.IsRead(one.Expected)))
            {
                foreach (var kind in Enum.GetNames<SubmissionKind>())
                    data.Add(bomb.Name, kind);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_that_can_be_read_is_searched_for_tables_within_the_budget(string name, string kindName)
    {
        var kind = Enum.Parse<SubmissionKind>(kindName);
        using var content = new MemoryStream();
        HostileSet.Cases.Single(one => one.Name == name).Files[0](content);

        var before = ThreadClock.Milliseconds();
        WorkbookReading.Of(kind, BinaryData.FromBytes(content.ToArray()), Places[kind], Catalogue, CancellationToken.None);

        Assert.InRange(ThreadClock.Milliseconds() - before, 0, MostMilliseconds);
    }

    // Texts that a careless pattern takes for ever over: each begins to match in many ways, and then does not.
    public static TheoryData<string> SlowTexts =>
    [
        "Kết quả (a" + string.Concat(Enumerable.Repeat("xx", 60)), "Kết quả" + new string('-', 130) + "!", "Kết quả" + string.Concat(Enumerable.Repeat(" (", 60)),
        "Kết quả " + string.Concat(Enumerable.Repeat("trong ", 20)), "Kết quả, " + string.Concat(Enumerable.Repeat("năm ", 30)),
        string.Concat(Enumerable.Repeat("1/", 60)), string.Concat(Enumerable.Repeat("tỷ lệ ", 20)) + "x",
    ];

    [Theory]
    [MemberData(nameof(SlowTexts))]
    public void A_text_that_patterns_could_get_lost_in_is_read_like_any(string text)
    {
        var rows = Enumerable.Range(1, 500).Select(row => Enumerable.Range(1, 10).Select(object? (column) => $"{text}{row}.{column}").ToArray());
        var content = BinaryData.FromBytes(SheetBuilder.Build([["TT", "Tên chỉ tiêu", "Kết quả", "Chỉ tiêu giao", text], .. rows]));

        var before = ThreadClock.Milliseconds();
        WorkbookReading.Of(SubmissionKind.Services, content, Places[SubmissionKind.Services], Catalogue, CancellationToken.None);

        Assert.InRange(ThreadClock.Milliseconds() - before, 0, MostMilliseconds);
    }
}
