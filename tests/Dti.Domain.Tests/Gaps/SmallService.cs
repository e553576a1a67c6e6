using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Periods;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Gaps;

/// <summary>A district with two communes whose services are measured, and the words its workbooks are made of.</summary>
internal static class SmallService
{
    public const string Plan = "Kế hoạch số 28/KH-UBND";

    public static readonly Indicator Online = Dossiers("online", "Hồ sơ trực tuyến", serviceLevel: null);
    public static readonly Indicator OnlineFull = Dossiers("online-full", "Hồ sơ trực tuyến toàn trình", ServiceLevel.Full);
    public static readonly Indicator OnlinePartial = Dossiers("online-partial", "Hồ sơ trực tuyến một phần", ServiceLevel.Partial);

    public static readonly Indicator Offered = new(
        "offered-full", "TTHC được cung cấp DVCTT toàn trình", IndicatorMeasure.Rate, new("TTHC có DVCTT toàn trình", null, null),
        new("Tổng số TTHC", "procedures", null), Comparison.AtLeast, Certainty.Read);

    public static ReferenceCatalogue CatalogueWith(params IndicatorTarget[] targets) => new("c1", Content with
    {
        Indicators = [Online, OnlineFull, OnlinePartial, Offered],
        Targets = targets,
        Rounds = [ServicesRound("2024-Q1"), ServicesRound("2024-Q2")],
    });

    public static Round ServicesRound(string period) => new(
        Period(period), SubmissionKind.Services, "p.d.communes", ["p.d.an", "p.d.binh"], Round.DefaultDueDay(Period(period)));

    public static IndicatorTarget Target(Indicator indicator, decimal value, UnitLevel? level = null) =>
        new(indicator.Code, Comparison.AtLeast, value, Plan, From, null, Certainty.Read) { Level = level };

    public static IndicatorValue Reported(
        Indicator indicator, UnitLevel? level, decimal? numerator = null, decimal? denominator = null, decimal? percent = null, int decimals = 0) => new(
        indicator.Code, indicator.Code, indicator.Name, level, indicator.ServiceLevel, numerator, denominator, percent, decimals, IsVague: false,
        percent is { } printed ? VietnameseNumber.Format(printed, decimals) + "%" : "", "Bảng", new CellAddress(5, 6));

    public static ProcedureCount Procedure(
        string name, decimal? total, decimal? online, ServiceLevel? level = null, bool isSelection = false) =>
        new(name, null, level, total, online, total - online, null, isSelection, "Bảng", new CellAddress(6, 2));

    public static UnitMeasurements Measure(
        IReadOnlyList<IndicatorValue> indicators, IReadOnlyList<ProcedureCount>? procedures = null, ReferenceCatalogue? catalogue = null,
        string unit = "p.d", string period = "2024-Q1") =>
        UnitMeasurements.Of(new UnitServices(unit, indicators, procedures ?? []), Period(period), catalogue ?? CatalogueWith());

    private static Indicator Dossiers(string code, string name, ServiceLevel? serviceLevel) => new(
        code, name, IndicatorMeasure.Rate, new("Hồ sơ nộp trực tuyến", null, DossierCount.Online),
        new("Hồ sơ tiếp nhận", "dossiers", DossierCount.Total), Comparison.AtLeast, Certainty.Published)
    {
        ServiceLevel = serviceLevel, Accumulates = true,
    };
}
