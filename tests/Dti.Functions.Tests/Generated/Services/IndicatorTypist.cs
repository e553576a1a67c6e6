using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Services;

/// <summary>Types a table of indicators as an office would, and notes what each row means.</summary>
internal sealed class IndicatorTypist
{
    private static readonly string[] Sections = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

    private readonly Lot lot;
    private readonly ServiceWorld world;
    private readonly Grid grid;
    private readonly Meant meant;
    private readonly CountTypist counts;
    private readonly bool saysPercent;
    private readonly ResultTypist results;
    private readonly bool hasUnits;
    private readonly bool mergesNames;
    private string mergedName = "";
    private Unit? heading;
    private IReadOnlyList<TypedColumn> columns = [];

    public IndicatorTypist(Lot lot, ServiceWorld world, Grid grid, Meant meant)
    {
        (this.lot, this.world, this.grid, this.meant) = (lot, world, grid, meant);
        counts = new CountTypist(lot);
        saysPercent = lot.Below(4) == 0;
        results = new ResultTypist(lot, saysPercent);
        hasUnits = lot.Below(5) == 0;
        mergesNames = hasUnits && lot.Draws("merged names", 50);
    }

    /// <returns>The first row below the table.</returns>
    public int Type(int row, int left)
    {
        (columns, row) = new HeadTypist(lot, grid).Type(row, left, Columns());
        var indicators = lot.Shuffled(IndicatorPool.All.Where(one => one.IsRate || !saysPercent)).Take(lot.Between(2, 12)).ToList();
        var section = 0;
        var number = 0;
        foreach (var indicator in indicators)
        {
            if (Has(ServiceColumnRole.Number) && lot.Draws("headings", 15))
                TypeHeading(row++, ++section);
            var first = row;
            foreach (var unit in hasUnits ? lot.Shuffled(world.Members).Take(lot.Between(1, 5)).Cast<Unit?>() : [null])
                TypeRow(row++, ++number, indicator, unit, first);
            if (mergesNames)
                grid.Merge(first, ColumnOf(ServiceColumnRole.Indicator), row - 1, ColumnOf(ServiceColumnRole.Indicator));
        }

        return Has(ServiceColumnRole.Number) && lot.Draws("wholes", 25) ? TypeWholes(row, indicators.Count) : row;
    }

    private bool Has(ServiceColumnRole role) => columns.Any(column => column.Role == role);

    private int ColumnOf(ServiceColumnRole role) => columns.First(column => column.Role == role).At;

    private List<TypedColumn> Columns()
    {
        var year = world.Period.Year;
        var hasCounts = lot.Below(3) > 0;
        var hasResult = !hasCounts || lot.Below(8) > 0;
        var isChiTieu = lot.Below(3) == 0;
        var group = hasCounts && hasResult && lot.Below(3) == 0 ? lot.Pick("Kết quả thực hiện", "Số liệu báo cáo", $"Năm {year}") : null;
        var rest = new List<TypedColumn[]>();
        if (hasCounts)
        {
            rest.Add([
                new(ServiceColumnRole.Numerator, lot.Pick("Tử số", "Tử số", "Số đã thực hiện"), group),
                new(ServiceColumnRole.Denominator, lot.Pick("Mẫu số", "Mẫu số", "Số phải thực hiện"), group),
                .. hasResult ? new[] { Result(year, group) } : []]);
        }
        else
        {
            rest.Add([Result(year, null)]);
        }

        if (hasUnits)
            rest.Add([new(ServiceColumnRole.Unit, lot.Pick("Tên đơn vị", "Xã, thị trấn", "Địa phương"))]);
        if (lot.Half())
            rest.Add([new(ServiceColumnRole.Target, isChiTieu || lot.Half() ? lot.Pick("Chỉ tiêu giao", "Mục tiêu", "Kế hoạch", $"Kế hoạch năm {year}") : "Chỉ tiêu")]);
        if (lot.Half())
            rest.Add([new(ServiceColumnRole.Verdict, lot.Pick("Đánh giá", "Đánh giá (đạt/không đạt)", "So với chỉ tiêu"))]);
        if (lot.Half())
            rest.Add([new(ServiceColumnRole.Level, lot.Pick("Cấp", "Cấp thực hiện"))]);
        if (lot.Below(3) == 0)
            rest.Add([new(ServiceColumnRole.LegalBasis, lot.Pick("Căn cứ", "Căn cứ pháp lý", "Văn bản giao"))]);
        if (lot.Below(3) == 0)
            rest.Add([new(null, lot.Pick("Cơ quan chủ trì", "Thời hạn", "Tài liệu kiểm chứng"))]);
        if (lot.Half())
            rest.Add([new(ServiceColumnRole.Remark, lot.Pick("Ghi chú", "Ghi chú, giải trình", "Nguyên nhân"))]);
        var name = new TypedColumn(ServiceColumnRole.Indicator, isChiTieu ? "Chỉ tiêu" : lot.Pick("Nội dung", "Tên chỉ tiêu", "Nội dung chỉ tiêu", "Tên chỉ số"));
        var ordered = (lot.Draws("shuffled columns", 25) ? lot.Shuffled(rest) : rest).SelectMany(columns => columns);
        return [.. lot.Below(10) > 0 ? new[] { new TypedColumn(ServiceColumnRole.Number, lot.Pick("TT", "STT", "Số TT")) } : [], name, .. ordered];
    }

    private TypedColumn Result(int year, string? group) => new(
        ServiceColumnRole.Result,
        saysPercent ? lot.Pick("Tỷ lệ (%)", "Tỷ lệ", "Kết quả (%)", $"Tỷ lệ đạt năm {year} (%)") : lot.Pick("Kết quả", "Kết quả thực hiện", $"Kết quả năm {year}", "Kết quả đạt được"),
        group);

    private void TypeHeading(int row, int section)
    {
        if (lot.Below(3) > 0)
            grid.Put(row, ColumnOf(ServiceColumnRole.Number), Typed.Label(Sections[Math.Min(section, Sections.Length) - 1]));
        var name = ColumnOf(ServiceColumnRole.Indicator);
        var isOfUnit = !hasUnits && lot.Draws("headings of units", 25);
        heading = isOfUnit ? lot.Pick(world.Members) : heading;
        grid.Put(row, name, Typed.Label(isOfUnit ? lot.Pick("", "UBND ") + heading!.FullName
            : lot.Pick("Chính quyền số", "Kinh tế số", "Xã hội số", "Bảo đảm an toàn, an ninh mạng")));
        if (lot.Half())
            grid.Merge(row, name, row, columns[^1].At);
    }

    private void TypeRow(int row, int number, PooledIndicator indicator, Unit? unit, int first)
    {
        if (Has(ServiceColumnRole.Number))
            grid.Put(row, ColumnOf(ServiceColumnRole.Number), lot.Half() ? Typed.Number(number, "General") : Typed.Label(number.ToString(CultureInfo.InvariantCulture) + lot.Pick("", ".")));
        if (unit is not null)
            grid.Put(row, ColumnOf(ServiceColumnRole.Unit), Typed.Label(lot.Pick(unit.FullName, Names.Bare(unit), "UBND " + unit.FullName)));

        var columnLevel = Has(ServiceColumnRole.Level) && lot.Below(6) > 0 ? lot.Pick(UnitLevel.Province, UnitLevel.District, UnitLevel.Commune) : (UnitLevel?)null;
        if (columnLevel is { } tier)
            grid.Put(row, ColumnOf(ServiceColumnRole.Level), Typed.Label(lot.Pick("", "Cấp ") + WordOf(tier)));
        var nameLevel = !mergesNames && lot.Below(4) == 0 ? columnLevel ?? lot.Pick(UnitLevel.District, UnitLevel.Commune) : (UnitLevel?)null;
        var name = mergesNames && row > first ? mergedName : mergedName = NameOf(indicator, nameLevel);
        if (!mergesNames || row == first)
            grid.Put(row, ColumnOf(ServiceColumnRole.Indicator), Typed.Label(name));

        var isKnown = world.Known.Contains(indicator);
        meant.Lines.Add(Meant.Row(grid.Name, row, name, isKnown ? indicator.Code : null, columnLevel ?? nameLevel, indicator.ServiceLevel, (unit ?? heading)?.Id));
        var (target, targetSaysPercent) = TypeTarget(row, indicator.IsRate);
        TypeFigures(row, indicator, isKnown, targetSaysPercent || SaysRate(name));
        meant.Lines.Add(Meant.Beside(grid.Name, row, target, TypeVerdict(row), TypeText(row, ServiceColumnRole.LegalBasis, "Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ"),
            TypeText(row, ServiceColumnRole.Remark, "Chưa đạt do thiếu thiết bị")));
        if (columns.FirstOrDefault(column => column.Role is null) is { } other && lot.Half())
            grid.Put(row, other.At, lot.Half() ? Typed.Label("Phòng VH&TT") : Typed.Number(lot.Between(1, 500), "General"));
    }

    private void TypeFigures(int row, PooledIndicator indicator, bool isKnown, bool saysRate)
    {
        decimal denominator = lot.Pick(lot.Between(20, 999), lot.Between(1_000, 1_999), lot.Between(2_100, 99_999));
        decimal numerator = lot.Between(0, (int)denominator);
        var (part, whole) = ("Blank", "Blank");
        if (Has(ServiceColumnRole.Numerator) && (indicator.IsRate ? lot.Below(5) > 0 : !Has(ServiceColumnRole.Result) || lot.Half()))
        {
            part = Put(row, ServiceColumnRole.Numerator, counts.Type(numerator));
            whole = indicator.IsRate ? Put(row, ServiceColumnRole.Denominator, counts.Type(denominator)) : "Blank";
        }

        // A row without a number needs a figure to be one.
        if (!Has(ServiceColumnRole.Number) && !Has(ServiceColumnRole.Result) && (part, whole) == ("Blank", "Blank"))
            part = Put(row, ServiceColumnRole.Numerator, (Typed.Number(50, "General"), "50"));
        meant.Lines.Add(Meant.Counts(grid.Name, row, part, whole));
        var isRate = saysPercent || (isKnown ? indicator.IsRate : saysRate || char.IsAsciiDigit(whole[0]));
        var result = !Has(ServiceColumnRole.Result) || (part == Meant.Number(numerator) && lot.Below(8) == 0) ? "Blank"
            : indicator.IsRate ? Put(row, ServiceColumnRole.Result, results.Rate(numerator, denominator, isRate))
            : Put(row, ServiceColumnRole.Result, results.Amount(numerator));
        if (!Has(ServiceColumnRole.Number) && Has(ServiceColumnRole.Result) && (part, whole, result) == ("Blank", "Blank", "Blank"))
            result = Put(row, ServiceColumnRole.Result, (Typed.Label("50%"), Meant.Percent(50, 0, isVague: false)));
        meant.Lines.Add(Meant.Result(grid.Name, row, result));
    }

    private string Put(int row, ServiceColumnRole role, (Typed Cell, string Meant) typed)
    {
        grid.Put(row, ColumnOf(role), typed.Cell);
        return typed.Meant;
    }

    private (string Meant, bool SaysPercent) TypeTarget(int row, bool isRate)
    {
        if (!Has(ServiceColumnRole.Target) || !isRate || lot.Below(5) == 0)
            return ("none", false);

        var percent = lot.Between(2, 100);
        var (cell, what, saysPercent) = lot.Pick<(Typed, string, bool)>(
            (Typed.Label($"{percent}%"), $" {percent}%", true), (Typed.Label($"{percent}% trở lên"), $"AtLeast {percent}%", true),
            (Typed.Label($"≥{percent}%"), $"AtLeast {percent}%", true), (Typed.Label($"Trên {percent}%"), $"Above {percent}%", true),
            (Typed.Label($"tối thiểu {percent} %"), $"AtLeast {percent}%", true), (Typed.Label($"không quá {percent},5%"), $"AtMost {percent}.5%", true),
            (Typed.Number(percent / 100m, "0%"), $" {percent}%", true), (Typed.Label($"khoảng {percent}%"), " none%", true));
        grid.Put(row, ColumnOf(ServiceColumnRole.Target), cell);
        return (what, saysPercent);
    }

    private string TypeVerdict(int row)
    {
        if (!Has(ServiceColumnRole.Verdict) || lot.Below(3) == 0)
            return "none";

        var (text, verdict) = lot.Pick(
            ("đạt", "Met"), ("Đạt chỉ tiêu", "Met"), ("vượt chỉ tiêu", "Exceeded"), ("Vượt", "Exceeded"), ("không đạt", "NotMet"), ("Chưa đạt", "NotMet"),
            ("chưa hoàn thành", "NotMet"), ("đang rà soát", "none"));
        grid.Put(row, ColumnOf(ServiceColumnRole.Verdict), Typed.Label(text));
        return verdict;
    }

    private string TypeText(int row, ServiceColumnRole role, string text)
    {
        if (!Has(role) || lot.Half())
            return "none";
        grid.Put(row, ColumnOf(role), Typed.Label(text));
        return text;
    }

    // Below the rows, after an empty one or not: 24 of 30, among them 11 and 13.
    private int TypeWholes(int row, int planned)
    {
        row += lot.Below(2);
        var label = ColumnOf(ServiceColumnRole.Indicator);
        var value = columns.First(column => column.At > label && column.Role is not (ServiceColumnRole.Target or ServiceColumnRole.Verdict or ServiceColumnRole.Level)).At;
        var (exceeded, met) = (lot.Between(0, planned), lot.Between(0, planned));
        Put("Tổng số chỉ tiêu kế hoạch", planned);
        meant.Lines.Add(Meant.Whole(grid.Name, row - 1, planned, []));
        Put("Số chỉ tiêu đạt và vượt", exceeded + met);
        meant.Lines.Add(Meant.Whole(grid.Name, row - 1, exceeded + met, [exceeded, met]));
        if (lot.Half())
        {
            Put("Trong đó: vượt", exceeded);
            Put("Trong đó: đạt", met);
            return row;
        }

        grid.Put(row++, label, Typed.Label("Trong đó:"));
        Put("- Vượt", exceeded);
        Put("- Đạt", met);
        return row;

        void Put(string text, int number)
        {
            grid.Put(row, label, Typed.Label(text));
            grid.Put(row++, value, lot.Half() ? Typed.Number(number, "General") : Typed.Label(number.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private string NameOf(PooledIndicator indicator, UnitLevel? level)
    {
        if (indicator.Other is { } other && world.Known.Contains(indicator) && level is null && lot.Below(4) == 0)
            return other;

        var words = indicator.Words;
        if (lot.Half())
            words = words.Replace("thủ tục hành chính", "TTHC", StringComparison.Ordinal).Replace("dịch vụ công trực tuyến", "DVCTT", StringComparison.Ordinal);
        if (indicator.IsRate && lot.Half())
            words = lot.Pick("Tỷ lệ ", "Tỉ lệ ", "Tỷ lệ ") + words;
        words = char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
        return level is { } tier ? words + lot.Pick(", cấp ", " cấp ") + WordOf(tier).ToLowerInvariant() : words;
    }

    private static bool SaysRate(string name) => name.StartsWith("Tỷ lệ", StringComparison.Ordinal) || name.StartsWith("Tỉ lệ", StringComparison.Ordinal);

    private static string WordOf(UnitLevel level) => level switch
    {
        UnitLevel.Province => "Tỉnh",
        UnitLevel.District => "Huyện",
        _ => "Xã",
    };
}
