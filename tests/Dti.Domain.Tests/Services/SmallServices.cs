using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Services.Rules;
using Dti.Domain.Submissions;
using Dti.Domain.Submissions.Rules;
using static Dti.Domain.Services.ServiceColumnRole;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Services;

/// <summary>
/// Services workbooks in miniature. Row 1 is the head; column B names what the rows are of, the other columns follow from C on. A row is
/// typed as one line, <c>Hồ sơ trực tuyến|278|489|56,9%</c>: an empty part is a blank cell, <c>#…</c> an error, <c>=</c> a formula without
/// a value, <c>1/2/2024</c> a date. Units are written by their ids.
/// </summary>
internal static class SmallServices
{
    /// <summary>Columns C to E.</summary>
    public const string Rates = "Numerator Denominator Result";

    /// <summary>Columns C to G.</summary>
    public const string Judged = Rates + " Target Verdict";

    /// <summary>Columns C to F.</summary>
    public const string Dossiers = "Total Online InPerson Post";

    public static readonly Unit District = Content.Units.Single(unit => unit.Id == "p.d");
    public static readonly Unit Town = Unit("p.d.ba-to", "00005", UnitKind.Town, "p.d", "Thị trấn Ba Tơ");
    public static readonly Unit Commune = Unit("p.d.ba-to-2", "00006", UnitKind.Commune, "p.d", "Xã Ba Tô");

    public static ReferenceCatalogue Known(IReadOnlyList<Indicator> indicators, params IReadOnlyList<IndicatorTarget> targets) =>
        new("v", Content with { Units = [.. Content.Units, Town, Commune], Indicators = indicators, Targets = targets });

    public static Indicator Rate(string code, string name, string? denominatorBase = null) => new(
        code, name, IndicatorMeasure.Rate, new("tử số", null, null), new("mẫu số", denominatorBase, null), Comparison.AtLeast, Certainty.Read);

    public static IndicatorTable Indicators(string columns, params IReadOnlyList<string> lines) => Indicators([], columns, lines);

    public static IndicatorTable Indicators(IReadOnlyList<Indicator> known, string columns, params IReadOnlyList<string> lines)
    {
        var roles = RolesOf(ServiceColumnRole.Indicator, columns);
        return new IndicatorTable("Bảng", ColumnsOf(roles), [.. lines.Select((line, at) => RowOf(known, roles, line, at + 2))], []);
    }

    public static CountTable Counts(string columns, params IReadOnlyList<string> lines)
    {
        var roles = RolesOf(columns.StartsWith("Unit", StringComparison.Ordinal) ? Number : Procedure, columns);
        return new CountTable("Hồ sơ", ColumnsOf(roles), [.. lines.Select((line, at) => CountRowOf(roles, line, at + 2))], Sum: null);
    }

    /// <summary>The row of sums, in row 20.</summary>
    public static CountTable WithSum(this CountTable table, string line) =>
        table with { Sum = CountRowOf([.. table.Columns.Select(column => column.Role)], line, 20) };

    public static CountedWhole Whole(string whole, params IReadOnlyList<string> parts) => new(
        10, "Số chỉ tiêu đạt", CountIn(new CellAddress(10, 4), whole),
        [.. parts.Select((part, at) => ("phần", CountIn(new CellAddress(11 + at, 4), part)))]);

    public static ServiceDraft Draft(IReadOnlyList<IndicatorTable> indicators, params IReadOnlyList<CountTable> counts) => new(
        Period("2023-Q1"), Known([]), new ScoreDraft(District, Rubric.None, []), indicators, counts);

    public static ServiceDraft Draft(params IReadOnlyList<IndicatorTable> indicators) => Draft(indicators, counts: []);

    public static IReadOnlyList<Finding> Check(ServiceDraft draft)
    {
        var findings = ServiceRules.Check(draft);
        Assert.All(findings, finding => Assert.Contains(RuleBook.All, rule => rule.Code == finding.Rule && rule.Severity == finding.Severity));
        Assert.All(findings, finding => Assert.True(finding.Message.IsNormalized() && finding.MessageEn.Length > 0));
        return findings;
    }

    /// <summary>What is found, as <c>RULE cell</c>; what keeps its row out ends in <c>!</c>.</summary>
    public static IEnumerable<string> Findings(params IReadOnlyList<IndicatorTable> tables) => Findings(Draft(tables));

    public static IEnumerable<string> Findings(ServiceDraft draft) =>
        Check(draft).Select(finding => $"{finding.Rule} {finding.Cell}{(finding.Blocks ? "!" : "")}");

    /// <summary>The one finding of a rule.</summary>
    public static Finding The(string rule, ServiceDraft draft) => Assert.Single(Check(draft), finding => finding.Rule == rule);

    private static IReadOnlyList<ServiceColumnRole> RolesOf(ServiceColumnRole first, string columns) =>
        [first, .. columns.Split(' ').Select(Enum.Parse<ServiceColumnRole>)];

    private static IReadOnlyList<ServiceColumn> ColumnsOf(IReadOnlyList<ServiceColumnRole> roles) =>
        [.. roles.Select((role, at) => new ServiceColumn(at + 2, role, new CellAddress(1, at + 2), role == Result ? "Kết quả" : $"{role}"))];

    private static IndicatorRow RowOf(IReadOnlyList<Indicator> known, IReadOnlyList<ServiceColumnRole> roles, string line, int row)
    {
        var cells = Cells(roles, line, row);
        var name = cells[ServiceColumnRole.Indicator].Typed;
        var indicator = known.FirstOrDefault(one => one.Name == name);
        UnitLevel? level = cells.TryGetValue(Level, out var tier) && tier.Typed.Length > 0 ? Enum.Parse<UnitLevel>(tier.Typed) : null;
        return new IndicatorRow(
            row, cells[ServiceColumnRole.Indicator].Cell, name, indicator, CountOf(Numerator), CountOf(Denominator), ResultOf())
        {
            Level = level,
            ServiceLevel = IndicatorNames.ServiceLevelOf(name),
            Match = cells.TryGetValue(ServiceColumnRole.Unit, out var unit) ? MatchOf(unit.Typed) : null,
            UnitCell = cells.TryGetValue(ServiceColumnRole.Unit, out var at) ? at.Cell : null,
            UnitName = cells.TryGetValue(ServiceColumnRole.Unit, out var named) ? named.Typed : "",
            Target = TextIn(Target) is { } target ? (target.Cell, TargetText.Parse(target.Text)!) : null,
            VerdictCell = cells.TryGetValue(Verdict, out var verdict) ? verdict.Cell : null,
            VerdictText = verdict.Typed ?? "",
            Verdict = VerdictText.Parse(verdict.Typed ?? ""),
            LegalBasis = TextIn(LegalBasis),
            Remark = TextIn(Remark),
        };

        Figure CountOf(ServiceColumnRole role) =>
            cells.TryGetValue(role, out var cell) ? CountIn(cell.Cell, cell.Typed) : Figure.Blank(new CellAddress(row, 2));

        Quantity ResultOf() => !cells.TryGetValue(Result, out var cell) ? Quantity.Blank(new CellAddress(row, 2))
            : NoText(cell.Cell, cell.Typed) is { } figure ? new Quantity(figure, QuantityKind.None)
            : QuantityText.Parse(cell.Cell, cell.Typed);

        (CellAddress Cell, string Text)? TextIn(ServiceColumnRole role) =>
            cells.TryGetValue(role, out var cell) && cell.Typed.Length > 0 ? cell : null;
    }

    private static CountRow CountRowOf(IReadOnlyList<ServiceColumnRole> roles, string line, int row)
    {
        var cells = Cells(roles, line, row);
        var counts = cells.Where(pair => pair.Key is Total or Online or InPerson or Post)
            .ToDictionary(pair => pair.Key, pair => CountIn(pair.Value.Cell, pair.Value.Typed));
        var unit = cells.TryGetValue(ServiceColumnRole.Unit, out var named) ? named : ((CellAddress Cell, string Typed)?)null;
        return new CountRow(row, unit?.Cell ?? new CellAddress(row, 2), cells.TryGetValue(Procedure, out var name) ? name.Typed : "", counts)
        {
            Match = unit is { } one ? MatchOf(one.Typed) : null,
            UnitCell = unit?.Cell,
            UnitName = unit?.Typed ?? "",
        };
    }

    private static Dictionary<ServiceColumnRole, (CellAddress Cell, string Typed)> Cells(
        IReadOnlyList<ServiceColumnRole> roles, string line, int row)
    {
        var parts = line.Split('|');
        Assert.Equal(roles.Count, parts.Length);
        return roles.Index().ToDictionary(role => role.Item, role => (new CellAddress(row, role.Index + 2), parts[role.Index]));
    }

    // An id stands for the unit itself; anything else is no name.
    private static UnitMatch MatchOf(string id) =>
        Known([]).FindUnit(id) is { } unit ? new UnitMatch.Found(unit, UnitNameQuality.AsInCatalogue) : new UnitMatch.Unknown([]);

    private static Figure CountIn(CellAddress cell, string typed) =>
        NoText(cell, typed) ?? VietnameseNumber.Parse(cell, typed, FigureKind.Count);

    private static Figure? NoText(CellAddress cell, string typed) => typed switch
    {
        "=" => Figure.Without(cell, FigureState.FormulaWithoutValue, ""),
        ['#', ..] => Figure.Without(cell, FigureState.CellError, typed),
        _ when typed.Count(character => character == '/') == 2 => Figure.Without(cell, FigureState.Date, typed),
        _ => null,
    };
}
