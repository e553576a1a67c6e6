using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Submissions;

/// <summary>
/// Score workbooks in miniature. Row 1 is the header, column B the names; figures begin in column C. Figures are typed as one line,
/// <c>30|25|31,72</c>: an empty one is a blank cell, <c>#…</c> an error, <c>=</c> a formula without a value, <c>1/2/2024</c> a date.
/// </summary>
internal static class SmallWorkbook
{
    /// <summary>Columns C to F: three indices and their total.</summary>
    public const string Sums = "awareness institutions digital-government total";

    /// <summary>Columns C to G: three indices, their total and the rank.</summary>
    public const string Ranks = Sums + " rank";

    private static readonly string[] OfWholeTables = ["ALL_ZERO_ROW", "NEAR_IDENTICAL_ROWS", "PRECISION_MIXED", "RUBRIC_MISSING"];

    public static readonly Unit District = Unit("p.d", "001", UnitKind.District, "p");
    public static readonly Unit An = Unit("p.d.an", "00001", UnitKind.Commune, "p.d", "Xã An");
    public static readonly Unit Binh = Unit("p.d.binh", "00002", UnitKind.Town, "p.d", "Thị trấn Bình");
    public static readonly Unit Cuc = Unit("p.d.cuc", "00003", UnitKind.Commune, "p.d", "Xã Cúc");
    public static readonly Unit Dao = Unit("p.d.dao", "00004", UnitKind.Commune, "p.d", "Xã Đào");

    public static Rubric TheRubric { get; } = new(
        "r", "Bộ chỉ số", null,
        [
            new("awareness", "Nhận thức số", IndexGroup.Foundation, 100m, []),
            new("institutions", "Thể chế số", IndexGroup.Foundation, 100m, []),
            new("digital-government", "Hoạt động chính quyền số", IndexGroup.Activity, 200m, []),
        ],
        [new("government", "Trụ cột chính quyền số", "digital-government")],
        []);

    public static Rubric RubricWithoutMaxima { get; } =
        TheRubric with { Indices = [.. TheRubric.Indices.Select(index => index with { MaxPoints = null })] };

    public sealed record Line(UnitMatch Match, string Name, string Figures);

    /// <summary>A row whose unit is named as in the catalogue.</summary>
    public static Line Of(Unit unit, string figures) =>
        new(new UnitMatch.Found(unit, UnitNameQuality.AsInCatalogue), unit.FullName, figures);

    public static ScoreTable Table(string columns, params IReadOnlyList<Line> lines)
    {
        var codes = columns.Split(' ');
        ScoreColumn[] all = [ColumnOf("unit", 2), .. codes.Select((code, at) => ColumnOf(code, at + 3))];
        ScoreRow[] rows = [.. lines.Select((line, at) => RowOf(line, codes, at + 2))];
        return new ScoreTable("Bảng", all, rows, new Dictionary<int, Figure>(), new Dictionary<string, decimal>());
    }

    public static ScoreDraft Draft(params IReadOnlyList<ScoreTable> tables) => new(District, TheRubric, tables);

    public static IReadOnlyList<Finding> Check(params IReadOnlyList<ScoreTable> tables) => Check(Draft(tables));

    /// <summary>What is found, but for what strikes about a table as a whole: rows so few and short are alike by chance.</summary>
    public static IReadOnlyList<Finding> Check(ScoreDraft draft)
    {
        var findings = ScoreRules.Check(draft);
        Assert.All(findings, finding => Assert.Contains(RuleBook.All, rule => rule.Code == finding.Rule && rule.Severity == finding.Severity));
        return [.. findings.Where(finding => !OfWholeTables.Contains(finding.Rule))];
    }

    /// <summary>What is found, as <c>RULE cell</c>; what blocks a unit ends in <c>!</c>.</summary>
    public static IEnumerable<string> Findings(params IReadOnlyList<ScoreTable> tables) => Check(tables).Select(Brief);

    public static string Brief(Finding finding) => $"{finding.Rule} {finding.Cell}{(finding.Blocks ? "!" : "")}";

    private static ScoreColumn ColumnOf(string code, int column)
    {
        var role = code switch
        {
            "unit" => ColumnRole.Unit,
            "total" => ColumnRole.Total,
            "rank" => ColumnRole.Rank,
            "government" or "society" => ColumnRole.Pillar,
            _ => ColumnRole.Index,
        };
        return new ScoreColumn(
            column, role, role is ColumnRole.Index or ColumnRole.Pillar ? code : null,
            new CellAddress(1, column), code, code, IsVariant: false);
    }

    private static ScoreRow RowOf(Line line, string[] codes, int row)
    {
        var figures = line.Figures.Split('|').Select((typed, at) => FigureOf(typed, new CellAddress(row, at + 3))).ToList();
        Assert.Equal(codes.Length, figures.Count);
        return new ScoreRow(row, new CellAddress(row, 2), line.Name, line.Match, figures.ToDictionary(figure => figure.Cell.Column));
    }

    private static Figure FigureOf(string typed, CellAddress cell) => typed switch
    {
        "=" => Figure.Without(cell, FigureState.FormulaWithoutValue, ""),
        ['#', ..] => Figure.Without(cell, FigureState.CellError, typed),
        _ when typed.Contains('/', StringComparison.Ordinal) => Figure.Without(cell, FigureState.Date, typed),
        _ => VietnameseNumber.Parse(cell, typed, FigureKind.Points),
    };
}
