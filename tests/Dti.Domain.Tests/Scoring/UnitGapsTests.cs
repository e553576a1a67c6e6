using Dti.Domain.Catalogue;
using Dti.Domain.Gaps;
using Dti.Domain.Periods;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using static Dti.Domain.Tests.Gaps.SmallService;

namespace Dti.Domain.Tests.Scoring;

public class UnitGapsTests
{
    private static readonly Round TheRound = ServicesRound("2024-Q1");

    [Fact]
    public void Procedures_of_the_communes_do_not_stand_under_what_the_district_misses_itself()
    {
        var gaps = GapsOf(
            [Reported(Online, UnitLevel.District, 1, 10), Reported(Online, UnitLevel.Commune, 1, 20)],
            ("p.d", [Procedure("Đăng ký kinh doanh", 10, 1)]), ("p.d.an", [Procedure("Chứng thực", 20, 1)]));

        Assert.Equal(
            ["Đăng ký kinh doanh", "Chứng thực + Đăng ký kinh doanh"],
            gaps.Indicators.Select(one => string.Join(" + ", one.Procedures!.Procedures.Select(gap => gap.Procedure))));
    }

    [Fact]
    public void A_list_of_some_procedures_is_not_added_to_the_list_of_all_of_the_same_unit()
    {
        var gaps = GapsOf(
            [Reported(Online, null, 1, 30)],
            ("p.d", [Procedure("Chứng thực", 20, 1), Procedure("Khai sinh", 10, 0), Procedure("Chứng thực", 20, 1, isSelection: true)]),
            ("p.d.an", [Procedure("Chứng thực", 5, 0, isSelection: true)]));

        var procedures = gaps.Indicators.Single().Procedures!;

        Assert.Equal((new Rate(1, 35), true), (procedures.Together!.Rate, procedures.IsSelection));
        Assert.Equal([new Rate(1, 25), new Rate(0, 10)], procedures.Procedures.Select(gap => gap.Rate));
    }

    [Fact]
    public void A_unit_below_stands_with_the_figure_that_was_added_up()
    {
        var catalogue = CatalogueWith(Target(Online, 80));
        var commune = Measure([Reported(Online, null, 1, 2), Reported(Online, UnitLevel.Commune, 30, 60)], catalogue: catalogue, unit: "p.d.an");
        var district = new UnitMeasurements("p.d", []).WithSumsOf([commune], UnitLevel.Commune, TheRound.Period, catalogue);

        var gaps = UnitGaps.Of("p.d", new ServiceResults(NoSources, [district, commune]), TheRound, catalogue, [], NoProcedures);

        Assert.Equal(new Rate(30, 60), gaps.Indicators.Single().Units.Single().Measurement.Rate);
    }

    private static ServiceSources NoSources { get; } = new([], null, null);

    private static Dictionary<string, IReadOnlyList<ProcedureCount>> NoProcedures { get; } = [];

    private static UnitGaps GapsOf(IReadOnlyList<IndicatorValue> values, params (string Unit, IReadOnlyList<ProcedureCount> Counts)[] procedures)
    {
        var catalogue = CatalogueWith(Target(Online, 80));
        var results = new ServiceResults(NoSources, [Measure(values, catalogue: catalogue)]);
        return UnitGaps.Of("p.d", results, TheRound, catalogue, [], procedures.ToDictionary(one => one.Unit, one => one.Counts));
    }
}
