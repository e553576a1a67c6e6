using Dti.Domain.Submissions;

namespace Dti.Domain.Reports.Measured;

/// <summary>Points and ranks by the index of digital transformation: of the office, and of the units below it.</summary>
internal sealed class DtiSection(MeasuredReport report, DtiPlaces places)
{
    // A longer list is an annex.
    private const int MostRows = 20;
    private const int Named = 3;
    private const int MostNamed = 10;

    /// <summary>Nothing where no ranking is known.</summary>
    public static IEnumerable<ReportPart> Of(MeasuredReport report) =>
        DtiPlaces.Of(report) is { } places ? new DtiSection(report, places).Parts() : [];

    /// <summary>Title of the section; by the ranking's own period, which is rarely the report's.</summary>
    public static string TitleOf(ReportFacts facts) =>
        MeasuredReport.MainOf(facts) is not null && DtiPlaces.Of(MeasuredReport.Of(facts)) is { } places
            ? $"Kết quả đánh giá, xếp hạng mức độ chuyển đổi số (DTI) {Wording.WithoutBreak(places.Period)}"
            : "Kết quả đánh giá, xếp hạng mức độ chuyển đổi số (DTI)";

    /// <summary>All places, where there are more than stand in the text; else null.</summary>
    public static AnnexDraft? Annex(ReportFacts facts)
    {
        var report = MeasuredReport.Of(facts);
        return DtiPlaces.Of(report) is { } places && new DtiSection(report, places) is var section && section.Count > MostRows
            ? new AnnexDraft(
                $"Kết quả xếp hạng mức độ chuyển đổi số (DTI) {places.Period}", IsWide: false,
                [new ReportPart.Grid(section.Table()), .. places.DisputedNotes.Select(note => new ReportPart.Prose(note))])
            : null;
    }

    /// <summary>Units that are not scored, as shortcomings name them; empty where there is none.</summary>
    public ReportText NotScored => places.NotScored.Count == 0
        ? ReportText.Empty
        : ReportText.Of($"{Names(places.NotScored)} không có điểm đánh giá {places.Period} nên không được xếp hạng");

    private List<DtiPlace> Rows => [.. places.Own is { } own ? [own] : Array.Empty<DtiPlace>(), .. places.Others, .. places.Below];

    private int Count => Rows.Count + places.NotScored.Count;

    private IEnumerable<ReportPart> Parts()
    {
        if (places.Own is { } own)
            yield return new ReportPart.Prose(Of(own));
        foreach (var sentence in OfBelow())
            yield return new ReportPart.Prose(sentence);
        if (NotScored.Pieces.Count > 0)
            yield return new ReportPart.Prose(ReportText.Of($"{NotScored}."));
        if (Count is > 1 and <= MostRows)
            yield return new ReportPart.Grid(Table());
        else if (Count > MostRows)
            yield return new ReportPart.Prose("Điểm và thứ hạng của từng đơn vị tại Phụ lục kèm theo.");
        foreach (var note in places.DisputedNotes)
            yield return new ReportPart.Note(note);
    }

    private ReportText Of(DtiPlace own)
    {
        var name = NameOf(own);
        var head = Place(own.Points, own.Rank, " đạt ", places.Ranked);
        var before = Place(own.PointsBefore, own.RankBefore, "", ranked: null);
        var source = places.IsPrinted
            ? "Theo kết quả xếp hạng mức độ chuyển đổi số (DTI)"
            : "Theo kết quả tổng hợp, xếp hạng mức độ chuyển đổi số (DTI)";
        var change = (own, before.Pieces.Count) switch
        {
            (_, 0) => ReportText.Empty,
            ({ Points: { } points, PointsBefore: { } pointsBefore, Rank: { } rank, RankBefore: { } rankBefore }, _) =>
                ReportText.Of($"; so với {places.PeriodBefore!} ({before}), {Direction.OfPlace(points, pointsBefore, rank, rankBefore)}"),
            ({ Rank: { } rank, RankBefore: { } rankBefore }, _) =>
                ReportText.Of($"; so với {places.PeriodBefore!} ({before}), {Direction.OfRank(rank, rankBefore)}"),
            ({ Points: { } points, PointsBefore: { } pointsBefore }, _) =>
                ReportText.Of($"; so với {places.PeriodBefore!} ({before}), {Direction.Change(points, pointsBefore, Figures.PointDecimals, "điểm")}"),
            _ => ReportText.Of($"; {places.PeriodBefore!}: {before}"),
        };
        return ReportText.Of($"{source} {places.Period}, {name}{head}{change}.");
    }

    private IEnumerable<ReportText> OfBelow()
    {
        var ranked = places.Below.Where(place => place.Rank is not null).ToList();
        var whose = places.IsPrinted ? "Trong các đơn vị cấp dưới có tên trong số liệu đã gửi" : "Trong các đơn vị được xếp hạng";
        if (ranked.Count > 1 && ranked[0].Rank!.Value == ranked[^1].Rank!.Value)
            yield return ReportText.Of(
                $"{whose}, {Figures.Count(ranked.Count, Set(ranked))} đơn vị có cùng thứ hạng {RankFigure(ranked[0].Rank!)}.");
        else if (ranked.Count > 0)
            yield return ReportText.Of($"{whose}, {Extremes(ranked)}.");

        var fallen = ranked.Where(place => place.Fall > 0).ToList();
        if (fallen.Count == 0)
            yield break;

        var most = fallen.Max(place => place.Fall);
        var those = fallen.Where(place => place.Fall == most).ToList();
        var names = ReportText.Join("; ", those.Take(MostNamed).Select(place => ReportText.Of(
            $"{NameOf(place)}, từ thứ {RankFigure(place.RankBefore!)} {places.PeriodBefore!} "
            + $"xuống thứ {RankFigure(place.Rank!)} {places.Period} ({Direction.OfRank(place.Rank!, place.RankBefore!)})")));
        yield return ReportText.Of($"Trong các đơn vị có thứ hạng của cả hai kỳ, giảm nhiều nhất là {names}{More(those.Count)}.");
    }

    // Three at each end, of fewer than six one; nobody stands at both.
    private ReportText Extremes(List<DtiPlace> ranked)
    {
        if (ranked.Count == 1)
            return ReportText.Of($"{Of([ranked[0]])}");

        var each = ranked.Count >= 2 * Named ? Named : 1;
        var best = ranked.FindAll(place => place.Rank!.Value <= ranked[each - 1].Rank!.Value);
        var last = ranked.FindAll(place => place.Rank!.Value >= ranked[^each].Rank!.Value && !best.Contains(place));
        var low = last.Count == 0 ? ReportText.Empty : ReportText.Of($"; {Number(last)}có thứ hạng thấp nhất là {Of(last)}");
        return ReportText.Of($"{Number(best)}có thứ hạng cao nhất là {Of(best)}{low}");

        ReportText Number(List<DtiPlace> those) => ReportText.Of($"{Figures.Count(those.Count, Set(those))} đơn vị ");
    }

    private ReportText Of(List<DtiPlace> those) => ReportText.Of(
        $"{ReportText.Join(", ", those.Take(MostNamed).Select(place => ReportText.Of(
            $"{NameOf(place)} ({Brief(place)})")))}{More(those.Count)}");

    private static ReportText Brief(DtiPlace place) => place.Points is { } points
        ? ReportText.Of($"{Figures.Points(points.Value, points.Origin)} điểm, thứ {RankFigure(place.Rank!)}")
        : ReportText.Of($"thứ {RankFigure(place.Rank!)}");

    private static ReportText Place(Sourced? points, Sourced? rank, string verb, ReportFigure? ranked)
    {
        var of = ranked is null ? ReportText.Empty : ReportText.Of($"/{ranked}");
        return (points, rank) switch
        {
            ({ } won, { } place) => ReportText.Of($"{verb}{Figures.Points(won.Value, won.Origin)} điểm, xếp thứ {RankFigure(place)}{of}"),
            ({ } won, null) => ReportText.Of($"{verb}{Figures.Points(won.Value, won.Origin)} điểm"),
            (null, { } place) => ReportText.Of($"{(verb.Length > 0 ? " " : "")}xếp thứ {RankFigure(place)}{of}"),
            _ => ReportText.Empty,
        };
    }

    private ReportTable Table()
    {
        var before = places.PeriodBefore is { } earlier ? Upper(earlier) : null;
        List<ReportColumn> columns =
        [
            new("TT", CellAlignment.Centre, 10), new("Đơn vị", CellAlignment.Left, null),
            Points(before is null ? null : Upper(places.Period)), Rank(before is null ? null : Upper(places.Period)),
            .. before is null ? [] : new[] { Points(before), Rank(before), new ReportColumn("Tăng, giảm thứ hạng", CellAlignment.Centre, 30) },
        ];
        var rows = Rows.Select((place, at) => new ReportRow(
            [
                $"{at + 1}", report.Facts.Catalogue.NameOf(place.Unit) + MarkOf(place), PointsOf(place.Points), RankOf(place.Rank),
                .. before is null ? [] : new[] { PointsOf(place.PointsBefore), RankOf(place.RankBefore), Moved(place) },
            ],
            IsSummary: false));
        var notScored = places.NotScored.Select((unit, at) => new ReportRow(
            [
                $"{Rows.Count + at + 1}", report.Facts.Catalogue.NameOf(unit), "", "không xếp hạng",
                .. before is null ? [] : new ReportText[] { "", "", "" },
            ],
            IsSummary: false));
        return new ReportTable(columns, [.. rows, .. notScored]);
    }

    private string NameOf(DtiPlace place) => Wording.Unit(report.Facts.Catalogue, place.Unit) + MarkOf(place);

    private static string MarkOf(DtiPlace place) => place.IsDisputed ? OfficialForm.DisputedMark : "";

    private static ReportText Moved(DtiPlace place) =>
        place is { Rank: { } rank, RankBefore: { } before } ? Direction.OfRank(rank, before) : ReportText.Empty;

    private static ReportText PointsOf(Sourced? points) => points is null ? ReportText.Empty : Figures.Points(points.Value, points.Origin);

    private static ReportText RankOf(Sourced? rank) => rank is null ? ReportText.Empty : RankFigure(rank);

    private static ReportFigure RankFigure(Sourced rank) =>
        new(VietnameseNumber.Format(rank.Value, VietnameseNumber.DecimalsOf(rank.Value)), rank.Value, rank.Origin);

    private static ReportColumn Points(string? group) => new("Điểm", CellAlignment.Right, 22) { Number = NumberLook.Points, Group = group };

    private static ReportColumn Rank(string? group) => new("Thứ hạng", CellAlignment.Centre, 22) { Number = NumberLook.Count, Group = group };

    private static FigureOrigin.Formula Set(IEnumerable<DtiPlace> those) =>
        new(FormulaRule.Count, [new FigureOrigin.Formula(FormulaRule.Set, [.. those.Select(place => place.Rank!.Origin)])]);

    private ReportText Names(IReadOnlyList<string> units) =>
        ReportText.Of($"{Upper(Wording.Units(report.Facts.Catalogue, units.Take(MostNamed)))}{More(units.Count)}");

    private ReportText More(int count) => count > MostNamed
        ? ReportText.Of($" và {report.Figures.Known(count - MostNamed, "unitsNotNamed")} đơn vị khác")
        : ReportText.Empty;

    private static string Upper(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
