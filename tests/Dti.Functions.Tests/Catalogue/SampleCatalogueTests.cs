using System.Text;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Functions.Storage.Catalogue;
using static Dti.Functions.Tests.Catalogue.CatalogueFiles;

namespace Dti.Functions.Tests.Catalogue;

public class SampleCatalogueTests
{
    private static readonly ReferenceCatalogue Catalogue = Read();

    [Fact]
    public void The_sample_holds_the_legacy_units_with_their_ids_codes_and_names()
    {
        var rows = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "samples", "reference", "units-legacy.csv")).Skip(1)
            .Select(line => line.Split(',')).ToList();

        Assert.Equal(152, rows.Count);
        Assert.Equal(
            rows.Select(row => (row[6], row[0], row[3], row[5])),
            Catalogue.Units.Select(unit => (unit.Id, unit.Code, unit.FullName, $"{unit.ValidTo:O}")));
        Assert.Equal(
            rows.Select(row => row[4]),
            Catalogue.Units.Select(unit => unit.ParentId is { } parent ? Catalogue.FindUnit(parent)!.Code : ""));
    }

    [Fact]
    public void Dak_Nong_scores_a_thousand_points_in_pillars_of_700_650_and_650()
    {
        var rubric = Catalogue.RubricOf(Catalogue.FindGroup("dak-nong.districts")!);

        Assert.Equal(1000m, rubric.MaxPoints);
        Assert.Equal([700m, 650m, 650m], rubric.Pillars.Select(pillar => Rubric.SumOfMaxima(rubric.IndicesOf(pillar))));
    }

    [Theory]
    [InlineData("877.43", ScoreClass.Good)]
    [InlineData("771.89", ScoreClass.Fair)]
    [InlineData("650.18", ScoreClass.Fair)]
    [InlineData("630.32", ScoreClass.Average)]
    [InlineData("529.76", ScoreClass.Average)]
    [InlineData("390.76", ScoreClass.Weak)]
    [InlineData("0", ScoreClass.Weak)]
    public void The_class_limits_agree_with_every_published_class(string total, ScoreClass expected)
    {
        var rubric = Catalogue.RubricOf(Catalogue.FindGroup("dak-nong.districts")!);

        Assert.Equal(expected, rubric.ClassOf(decimal.Parse(total, System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Tua_Chua_has_the_same_indices_without_maxima_and_classes()
    {
        var rubric = Catalogue.RubricOf(Catalogue.FindGroup("tua-chua.communes")!);
        var provincial = Catalogue.RubricOf(Catalogue.FindGroup("dak-nong.districts")!);

        Assert.Equal(provincial.Indices.Select(index => index.Code), rubric.Indices.Select(index => index.Code));
        Assert.Null(rubric.MaxPoints);
        Assert.Empty(rubric.ClassLimits);
    }

    [Fact]
    public void The_offices_of_Dak_Nong_are_those_that_the_report_of_Krong_No_names()
    {
        var rubric = Catalogue.RubricOf(Catalogue.FindGroup("dak-nong.districts")!);

        Assert.Equal([0, 2, 0, 1, 3, 5, 4, 2], rubric.Indices.Select(index => index.Offices.Count));
        Assert.Equal(["Văn phòng HĐND và UBND", "Phòng Tài chính - Kế hoạch"], rubric.Indices[1].Offices);
    }

    [Fact]
    public void The_form_of_a_commune_has_forty_criteria_of_a_thousand_points()
    {
        var rubric = Catalogue.RubricOf(Catalogue.FindGroup("tua-chua.demonstration")!);

        Assert.Equal((40, 1000m), (rubric.Criteria.Count, rubric.Criteria.Sum(criterion => criterion.MaxPoints)));
        Assert.Equal(("8.5", "Tỷ lệ người dân có chữ ký số cá nhân"), (rubric.Criteria[^1].Code, rubric.Criteria[^1].Name));
    }

    [Theory]
    [InlineData("2022", "tua-chua", 12, "2023-03-31")]
    [InlineData("2023-Q1", "tua-chua", 12, "2023-04-15")]
    [InlineData("2023-Q2", "tua-chua", 12, "2023-07-15")]
    [InlineData("2023", "dak-nong", 8, "2024-03-15")]
    [InlineData("2024", "tua-chua", 12, "2025-01-15")]
    [InlineData("2024", "tua-chua.sinh-phinh", 12, "2025-01-15")]
    [InlineData("2022", "dien-bien", 12, "2023-03-31")]
    public void Each_sample_workbook_of_scores_has_its_round(string code, string submitter, int units, string dueDay)
    {
        Assert.True(Period.TryParse(code, out var period));

        var round = Catalogue.FindRound(period, SubmissionKind.Scores, submitter);

        Assert.NotNull(round);
        Assert.Equal((units, dueDay), (round.ExpectedUnits.Count, $"{round.DueDay:O}"));
    }

    [Fact]
    public void Confirmed_spellings_are_those_of_the_reference_reports()
    {
        var confirmed = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "samples", "reference", "unit-aliases.csv"))
            .Select(line => line.Split(',')).Where(row => row[5] == "variant_spelling").Select(row => (row[1], row[3]));

        Assert.Equal(confirmed, Catalogue.Aliases.Select(alias => (alias.Printed, Catalogue.FindUnit(alias.Unit)!.Code)));
    }

    [Fact]
    public void The_office_of_Tua_Chua_has_written_every_section_that_only_it_can_write()
    {
        var profile = Catalogue.FindProfile("tua-chua")!;

        Assert.Equal(
            ["advantages", "difficulties", "implementation", "reminders", "assessment", "limitations", "proposals"],
            profile.Sections.Where(section => section.Report == "self-scoring").Select(section => section.Section));
        Assert.All(profile.Sections, section => Assert.InRange(section.Paragraphs.Count, 2, 3));
    }

    [Fact]
    public void The_sample_is_composed_text()
    {
        Assert.True(Encoding.UTF8.GetString(SampleBytes).IsNormalized(NormalizationForm.FormC));
    }

    private static ReferenceCatalogue Read() => CatalogueJson.Read(SampleBytes) switch
    {
        CatalogueReading.Accepted accepted => accepted.Catalogue,
        CatalogueReading.Refused refused => throw new InvalidOperationException(string.Join('\n', refused.Findings)),
        _ => throw new InvalidOperationException("A reading is accepted or refused."),
    };
}
