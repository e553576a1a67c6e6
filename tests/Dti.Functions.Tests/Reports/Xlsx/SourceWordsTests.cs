using Dti.Domain.Reports;
using Dti.Functions.Reports.Xlsx;
using static Dti.Functions.Tests.Reports.Xlsx.WorkbookReport;

namespace Dti.Functions.Tests.Reports.Xlsx;

/// <summary>What is said of where a number comes from.</summary>
public class SourceWordsTests
{
    private static readonly FigureOrigin Row = Formula(FormulaRule.Sum, Cell("C7"), Cell("D7"), Cell("E7"), Cell("G7"));
    private static readonly FigureOrigin All = Formula(FormulaRule.Set, [.. Enumerable.Range(1, 12).Select(row => Cell($"K{row}"))]);

    public static TheoryData<string, string> Said => new()
    {
        { "cell", "Ô C7, trang tính \"Phụ lục\"" },
        { "catalogue", "Danh mục, mục rubrics/a/maxPoints" },
        { "edition", "Bản 0123, mục overall/a/points" },
        { "sum", "Tổng của ô C7:E7, G7, trang tính \"Phụ lục\"" },
        { "mean", "Trung bình cộng của tập hợp 12 số liệu" },
        { "rank", "Thứ hạng của (tổng của ô C7:E7, G7, trang tính \"Phụ lục\") trong tập hợp 12 số liệu" },
        { "share", "Tỷ lệ phần trăm của (ô C7, trang tính \"Phụ lục\") trên (ô D7, trang tính \"Phụ lục\")" },
        { "missing", "Số còn thiếu để (ô C7, trang tính \"Phụ lục\") đạt tỷ lệ phần trăm (danh mục, mục targets/x) của (ô D7, trang tính \"Phụ lục\")" },
        { "difference", "Hiệu của (ô C7, trang tính \"Phụ lục\") và (bản 0123, mục overall/a/points)" },
        { "two files", "Tổng của ô C7, trang tính \"Phụ lục\", tệp scores/2022/tua-chua/diem.xlsx; ô C7, trang tính \"Phụ lục\", tệp other" },
        { "many", "Tổng của (danh mục, mục 1); (danh mục, mục 2); (danh mục, mục 3); (danh mục, mục 4) và 2 số liệu khác" },
        { "empty", "Tổng của " },
    };

    [Theory]
    [MemberData(nameof(Said))]
    public void It_is_said_in_words(string origin, string said) => Assert.Equal(said, Words().Of(Origin(origin)));

    [Fact]
    public void Files_are_named_up_to_three()
    {
        var over = Formula(FormulaRule.Sum, [.. Enumerable.Range(1, 5).Select(file => Cell("C7", submission: $"f{file}"))]);

        Assert.Equal("f1\nf2\nf3\nvà 2 tệp khác", Words().FilesOf(over));
        Assert.Equal(FilePath, Words().FilesOf(Row));
        Assert.Equal("", Words().FilesOf(Origin("catalogue")));
    }

    private static SourceWords Words() => new([new UsedSubmission(Submission, FilePath, "sha256:0", DateTimeOffset.UnixEpoch, [])]);

    private static FigureOrigin Origin(string name) => name switch
    {
        "cell" => Cell("C7"),
        "catalogue" => new FigureOrigin.Catalogue("1", "rubrics/a/maxPoints"),
        "edition" => new FigureOrigin.OtherEdition("0123", "overall/a/points"),
        "sum" => Row,
        "mean" => Formula(FormulaRule.Mean, All),
        "rank" => Formula(FormulaRule.Rank, Row, All),
        "share" => Formula(FormulaRule.Share, Cell("C7"), Cell("D7")),
        "missing" => Formula(FormulaRule.Missing, Cell("C7"), Cell("D7"), new FigureOrigin.Catalogue("1", "targets/x")),
        "difference" => Formula(FormulaRule.Difference, Cell("C7"), Origin("edition")),
        "two files" => Formula(FormulaRule.Sum, Cell("C7"), Cell("C7", submission: "other")),
        "many" => Formula(FormulaRule.Sum, [.. Enumerable.Range(1, 6).Select(entry => new FigureOrigin.Catalogue("1", $"{entry}"))]),
        _ => Formula(FormulaRule.Sum),
    };

    private static FigureOrigin.Formula Formula(FormulaRule rule, params IReadOnlyList<FigureOrigin> over) => new(rule, over);
}
