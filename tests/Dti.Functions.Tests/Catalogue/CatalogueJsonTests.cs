using System.Text;
using System.Text.Json.Nodes;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;
using Dti.Functions.Storage.Catalogue;
using static Dti.Functions.Tests.Catalogue.CatalogueFiles;

namespace Dti.Functions.Tests.Catalogue;

public class CatalogueJsonTests
{
    private const string Empty = """{"units":[],"rubrics":[],"groups":[],"rounds":[],"aliases":[],"documentProfiles":[]}""";

    [Fact]
    public void The_smallest_catalogue_holds_six_empty_lists()
    {
        Assert.Empty(Accepted(Empty).Units);
    }

    [Fact]
    public void The_version_is_the_first_quarter_of_the_hash_of_the_bytes()
    {
        // printf '%s' "$Empty" | sha256sum
        Assert.Equal("1e397d36ca3ad7c1", Accepted(Empty).Version);
        Assert.NotEqual(Accepted(Empty).Version, Accepted(Empty + "\n").Version);
    }

    [Fact]
    public void A_byte_order_mark_is_read_over()
    {
        Assert.Empty(Findings([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Empty)]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("""{"units":[],}""")]
    [InlineData("""{/* note */}""")]
    [InlineData("units: []")]
    [InlineData("""{"units":NaN}""")]
    [InlineData("""{"\ud800":1}""")]
    [InlineData("""["\udc00\ud800"]""")]
    public void What_is_not_JSON_is_one_finding(string text)
    {
        Assert.Equal(["CATALOGUE_NOT_JSON "], Findings(text));
    }

    [Fact]
    public void Nesting_without_end_is_not_read()
    {
        Assert.Equal(["CATALOGUE_NOT_JSON "], Findings(new string('[', 1_000_000)));
    }

    [Fact]
    public void The_message_names_line_and_byte_of_a_syntax_error()
    {
        var refused = Assert.IsType<CatalogueReading.Refused>(CatalogueJson.Read("{\n  \"units\": [\n    x\n"u8.ToArray()));

        Assert.Contains("line 3, byte 5", refused.Findings[0].MessageEn, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_names_line_and_byte_of_half_a_surrogate_pair()
    {
        var refused = Assert.IsType<CatalogueReading.Refused>(CatalogueJson.Read("{\n \"\\ud800\": 1}"u8.ToArray()));

        Assert.Contains("line 2, byte 2", refused.Findings[0].MessageEn, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_encoding_is_named_as_such()
    {
        Assert.Equal(["CATALOGUE_NOT_UTF8 "], Findings([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Empty)]));
        Assert.Equal(["CATALOGUE_NOT_UTF8 "], Findings(Encoding.Latin1.GetBytes("""{"units":["é"]}""")));
    }

    [Fact]
    public void A_file_may_have_eight_mebibytes_and_no_more()
    {
        var padded = Empty + new string(' ', CatalogueJsonText.MostBytes - Empty.Length);

        Assert.Empty(Findings(padded));
        Assert.Equal(["CATALOGUE_TOO_LARGE "], Findings(padded + " "));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("\"catalogue\"")]
    public void The_whole_is_an_object(string text)
    {
        Assert.Equal(["CATALOGUE_TYPE "], Findings(text));
    }

    [Fact]
    public void Every_mistake_of_shape_is_found_at_its_place()
    {
        const string text = """
            {
              "units": [
                { "id": 1, "code": "01", "fullName": null, "kind": "Province", "level": "nation",
                  "validFrom": "2021-02-29", "validTo": "1/1/2021" },
                [],
                { "id": "x", "id": "y", "a/b~c": {} }
              ],
              "rubrics": { "id": "r" },
              "groups": [{ "id": "g", "name": "a\tb", "owner": "o", "rubric": "r", "members": ["x", null, 3], "validFrom": "2021-01-01" }],
              "rounds": [{ "period": "2023-M03", "kind": "scores", "group": "g", "expectedUnits": "all", "dueDay": 15 }],
              "aliases": null,
              "Aliases": []
            }
            """;

        Assert.Equal(
            [
                "CATALOGUE_TYPE /units/0/id", "CATALOGUE_TYPE /units/0/fullName", "CATALOGUE_WORD_UNKNOWN /units/0/kind",
                "CATALOGUE_WORD_UNKNOWN /units/0/level", "CATALOGUE_DATE /units/0/validFrom", "CATALOGUE_DATE /units/0/validTo",
                "CATALOGUE_TYPE /units/1",
                "CATALOGUE_MEMBER_DUPLICATE /units/2/id", "CATALOGUE_MEMBER_UNKNOWN /units/2/a~1b~0c",
                "CATALOGUE_MEMBER_MISSING /units/2", "CATALOGUE_MEMBER_MISSING /units/2", "CATALOGUE_MEMBER_MISSING /units/2",
                "CATALOGUE_MEMBER_MISSING /units/2", "CATALOGUE_MEMBER_MISSING /units/2",
                "CATALOGUE_TYPE /rubrics",
                "CATALOGUE_TEXT_INVALID /groups/0/name", "CATALOGUE_TYPE /groups/0/members/1", "CATALOGUE_TYPE /groups/0/members/2",
                "CATALOGUE_PERIOD /rounds/0/period", "CATALOGUE_TYPE /rounds/0/expectedUnits", "CATALOGUE_TYPE /rounds/0/dueDay",
                "CATALOGUE_TYPE /aliases", "CATALOGUE_MEMBER_UNKNOWN /Aliases", "CATALOGUE_MEMBER_MISSING ",
            ],
            Findings(text));
    }

    [Theory]
    [InlineData("\"100\"")]
    [InlineData("1e400")]
    [InlineData("true")]
    public void A_maximum_is_a_number_that_a_decimal_can_hold(string maximum)
    {
        Assert.Equal(["CATALOGUE_TYPE /rubrics/0/indices/0/maxPoints"], Findings(WithMaximum(maximum)));
    }

    [Fact]
    public void A_maximum_must_be_written_even_when_it_is_unknown()
    {
        Assert.Empty(Findings(WithMaximum("null")));
        Assert.Equal(
            ["CATALOGUE_MEMBER_MISSING /rubrics/0/indices/0"],
            Findings(Sample(sample => sample["rubrics"]![0]!["indices"]![0]!.AsObject().Remove("maxPoints"))));
    }

    [Fact]
    public void Contradictions_are_looked_for_once_the_shape_is_right()
    {
        Assert.Equal(
            ["CATALOGUE_UNIT_PARENT_UNKNOWN /units/20/parent", "CATALOGUE_CLASS_GAP /rubrics/0/classLimits/3/fromPoints"],
            Findings(Sample(sample =>
            {
                sample["units"]![20]!["parent"] = "nobody";
                sample["rubrics"]![0]!["classLimits"]![3]!["fromPoints"] = 0.5;
            })));
    }

    [Fact]
    public void More_findings_than_anybody_reads_are_cut_off_and_said()
    {
        var text = $$"""{"units":[{{string.Join(',', Enumerable.Repeat("0", 100_000))}}]}""";

        var refused = Assert.IsType<CatalogueReading.Refused>(CatalogueJson.Read(Encoding.UTF8.GetBytes(text)));

        Assert.Equal(CatalogueJson.MostFindings + 1, refused.Findings.Count);
        Assert.Equal("CATALOGUE_MORE_FINDINGS", refused.Findings[^1].Rule);
    }

    [Fact]
    public void Names_are_composed_and_cleaned_and_running_text_keeps_its_apostrophes()
    {
        var catalogue = Accepted(Sample(sample =>
        {
            sample["units"]![0]!["fullName"] = " Ti\u0309nh  Bă\u0301c Ka\u0323n ";
            sample["rubrics"]![0]!["indices"]![0]!["aliases"] = new JsonArray("Nhâ\u0323n  thư\u0301c");
            sample["documentProfiles"]!.AsArray().Single(profile => profile!["unit"]!.GetValue<string>() == "dak-nong")!["grounds"]![0] = "Că\u0306n cứ R’Lấp ".Replace("ă\u0306", "a\u0306", StringComparison.Ordinal);
        }));

        Assert.Equal("Tỉnh Bắc Kạn", catalogue.Units[0].FullName);
        Assert.Equal(["Nhận thức"], catalogue.RubricOf(catalogue.FindGroup("dak-nong.districts")!).Indices[0].Aliases);
        Assert.Equal("Căn cứ R’Lấp", catalogue.FindProfile("dak-nong")!.Grounds[0]);
    }

    [Fact]
    public void What_may_be_left_out_has_its_default()
    {
        var catalogue = Accepted(Sample(sample => sample["rounds"]![1]!["expectedUnits"] = null));

        var round = catalogue.FindRound(PeriodOf("2023-Q1"), SubmissionKind.Scores, "tua-chua")!;
        Assert.Equal(catalogue.FindGroup("tua-chua.communes")!.Members, round.ExpectedUnits);
        Assert.Equal(new DateOnly(2023, 4, 15), round.DueDay);
        Assert.Empty(catalogue.RubricOf(catalogue.FindGroup("tua-chua.communes")!).Indices[0].Aliases);
        Assert.Null(catalogue.FindUnit("dak-nong")!.ParentId);
    }

    [Fact]
    public void A_catalogue_written_before_there_were_offices_criteria_and_successions_still_reads()
    {
        var catalogue = Accepted(Sample(sample =>
        {
            sample.Remove("successions");
            foreach (var rubric in sample["rubrics"]!.AsArray().Select(rubric => rubric!.AsObject()))
            {
                rubric.Remove("criteria");
                foreach (var index in rubric["indices"]!.AsArray())
                    index!.AsObject().Remove("offices");
            }
        }));

        Assert.Empty(catalogue.Successions);
        Assert.All(catalogue.Content.Rubrics, rubric => Assert.Empty(rubric.Criteria));
        Assert.All(catalogue.Content.Rubrics.SelectMany(rubric => rubric.Indices), index => Assert.Empty(index.Offices));
    }

    [Fact]
    public void Offices_criteria_and_successions_are_read_and_cleaned()
    {
        var catalogue = Accepted(Sample(sample =>
        {
            sample["rubrics"]![2]!["criteria"]![0]!["offices"] = new JsonArray(" Pho\u0300ng Nội vụ ");
            sample["units"]!.AsArray().Add(Commune("moi", "2025-07-01"));
            sample["successions"] = new JsonArray(new JsonObject
            {
                ["predecessor"] = "tua-chua.sinh-phinh", ["successor"] = "moi", ["relation"] = "whole", ["effectiveOn"] = "2025-07-01",
                ["legalBasis"] = "Nghị quyết số 1661/NQ-UBTVQH15",
            });
        }));

        var criterion = catalogue.RubricOf(catalogue.FindGroup("tua-chua.demonstration")!).Criteria[0];
        Assert.Equal(("1.1", "awareness", 20m, "Phòng Nội vụ"), (criterion.Code, criterion.Index, criterion.MaxPoints, criterion.Offices[0]));
        Assert.Equal(
            new UnitSuccession(
                "tua-chua.sinh-phinh", "moi", SuccessionRelation.Whole, new DateOnly(2025, 7, 1), "Nghị quyết số 1661/NQ-UBTVQH15"),
            Assert.Single(catalogue.Successions));
    }

    [Fact]
    public void A_catalogue_written_before_there_were_indicators_still_reads()
    {
        var catalogue = Accepted(Sample(sample =>
        {
            sample.Remove("indicators");
            sample.Remove("targets");
            sample.Remove("serviceIndices");
        }));

        Assert.Empty(catalogue.Indicators);
        Assert.Empty(catalogue.Targets);
        Assert.Empty(catalogue.Content.ServiceIndices);
    }

    [Fact]
    public void Indicators_are_read_and_cleaned()
    {
        var catalogue = Accepted(Sample(sample =>
        {
            var indicator = sample["indicators"]![7]!;
            indicator["aliases"] = new JsonArray(" Hồ  sơ toa\u0300n trình ");
            (indicator["comparison"], indicator["level"], indicator["owner"]) = ("above", "district", " Bưu điện ");
            indicator["denominator"] = new JsonObject { ["definition"] = "Tổng  số ", ["base"] = "dossiers", ["dossiers"] = "total" };
        }));

        var indicator = catalogue.FindIndicator("online-dossiers-partial")!;
        Assert.Equal(
            ("Hồ sơ toàn trình", Comparison.Above, UnitLevel.District, ServiceLevel.Partial, "Bưu điện", Certainty.Read),
            (indicator.Aliases[0], indicator.Comparison, indicator.Level, indicator.ServiceLevel, indicator.Owner, indicator.Certainty));
        Assert.True(indicator.Accumulates);
        Assert.Equal(new CountDefinition("Tổng  số", "dossiers", DossierCount.Total), indicator.Denominator);
        Assert.Equal(DossierCount.Online, indicator.Numerator.Dossiers);
    }

    [Fact]
    public void Targets_are_read_and_compared_as_their_indicator_where_they_do_not_say()
    {
        var catalogue = Accepted(Sample(sample =>
        {
            sample["indicators"]![8]!["comparison"] = "equal";
            sample["targets"]![1]!["comparison"] = "above";
            sample["targets"]![1]!["group"] = "ba-to.district";
            sample["targets"]![1]!["period"] = "2024-Q1";
        }));

        Assert.Equal(
            [Comparison.Equal, Comparison.Above, Comparison.AtLeast], catalogue.Targets.Take(3).Select(target => target.Comparison));
        Assert.Equal(("ba-to.district", "2024-Q1"), (catalogue.Targets[1].Group, catalogue.Targets[1].Period));
        Assert.Equal(new DateOnly(2030, 12, 31), catalogue.Targets[1].ValidTo);
    }

    [Fact]
    public void A_component_gives_all_points_from_a_hundred_percent_to_every_level_unless_it_says_otherwise()
    {
        var catalogue = Accepted(Sample(sample => sample["groups"]![0]!["serviceIndex"] = "766"));

        var index = catalogue.ServiceIndexOf(catalogue.FindGroup("tua-chua.communes")!)!;
        Assert.Equal((100m, null), (index.Components[0].FullFrom, index.Components[0].PointsWithoutCases));
        Assert.Empty(index.Components[0].Levels);
        Assert.Equal([UnitLevel.Province, UnitLevel.District], index.Components[11].Levels);
    }

    private static JsonObject Commune(string id, string validFrom) => new()
    {
        ["id"] = id, ["code"] = "99999", ["fullName"] = "Xã Mới", ["kind"] = "commune", ["level"] = "commune", ["validFrom"] = validFrom,
    };

    private static string WithMaximum(string json) =>
        Sample(sample => sample["rubrics"]![0]!["indices"]![0]!["maxPoints"] = 4711).Replace("4711", json, StringComparison.Ordinal);

    private static ReferenceCatalogue Accepted(string text) =>
        Assert.IsType<CatalogueReading.Accepted>(CatalogueJson.Read(Encoding.UTF8.GetBytes(text))).Catalogue;

    private static Period PeriodOf(string code) => Period.TryParse(code, out var period) ? period : throw new ArgumentException(code);
}
