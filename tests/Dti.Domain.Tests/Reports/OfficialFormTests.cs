using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

public class OfficialFormTests
{
    [Fact]
    public void The_head_leaves_number_and_day_to_the_clerk()
    {
        var report = Compose(Facts);

        Assert.Equal(("UBND HUYỆN", "PHÒNG VĂN HÓA VÀ THÔNG TIN"), (report.Head.SuperiorBody, report.Head.IssuingBody));
        Assert.Equal($"Số:{Blank}/BC-PVHTT", report.Head.Number);
        Assert.Equal($"Huyện, ngày{Blank}tháng{Blank}năm 2023", report.Head.PlaceAndDate);
        Assert.Equal(
            ("self-scoring", "BÁO CÁO", "Kết quả tự chấm điểm chuyển đổi số quý\u00A0I năm\u00A02023 của các xã"),
            (report.Code, report.TypeName, report.Abstract));
    }

    [Fact]
    public void The_year_is_that_of_the_due_day_and_not_of_the_period()
    {
        var facts = (Facts with { Period = Period("2022") }).Collecting(scored => scored with { Round = scored.Round with { Period = Period("2022"), DueDay = new DateOnly(2023, 1, 5) } });

        var report = Compose(facts);

        Assert.EndsWith("năm 2023", report.Head.PlaceAndDate, StringComparison.Ordinal);
        Assert.Equal("Kết quả tự chấm điểm chuyển đổi số năm\u00A02022 của các xã", report.Abstract);
        Assert.Contains(
            Prose(report.Body), text => text.StartsWith("Hạn gửi kết quả là ngày 05 tháng 01 năm 2023.", StringComparison.Ordinal));
    }

    [Fact]
    public void Grounds_end_in_semicolons_and_the_last_in_a_full_stop()
    {
        Assert.Equal(["Căn cứ một;", "Căn cứ hai."], Grounds("Căn cứ một", "Căn cứ hai"));
        Assert.Equal(["Căn cứ một."], Grounds("Căn cứ một"));
        Assert.Empty(Grounds());
    }

    [Fact]
    public void Recipients_are_dashed_lines_and_the_filing_line_ends_them()
    {
        var closing = Compose(Facts with { Profile = TheProfile with { Recipients = ["Như trên", "Lưu: VT"] } }).Closing;

        Assert.Equal(["- Như trên;", "- Lưu: VT."], closing.Recipients);
        Assert.Equal(["TRƯỞNG PHÒNG"], closing.Authority);
    }

    [Fact]
    public void An_addressee_is_named_where_there_is_one()
    {
        Assert.Null(Compose(Facts).Addressee);
        Assert.Equal("UBND huyện", Compose(Facts with { Profile = TheProfile with { Addressee = "UBND huyện" } }).Addressee);
    }

    [Fact]
    public void Every_page_names_the_edition_and_what_it_is_taken_for()
    {
        var first = new Publication("a", Corrects: null, DateTimeOffset.UnixEpoch, ConfirmedBy: null, []);
        var second = first with { Edition = "b", Corrects = "a" };
        var computed = RoundState.Empty.AfterComputing("a");
        var published = computed.AfterPublishing(first).AfterComputing("b");
        var corrected = published.AfterPublishing(second);

        Assert.Equal(
            [
                "Bản 0123456789abcdef0123, tạm tính", "Bản 0123456789abcdef0123, tạm tính để đính chính bản a",
                "Bản 0123456789abcdef0123, đã công bố", "Bản 0123456789abcdef0123, đính chính bản a",
            ],
            new[] { computed.StandingOf("a"), published.StandingOf("b"), published.StandingOf("a"), corrected.StandingOf("b") }
                .Select(standing => Compose(Facts.Collecting(scored => scored with { Standing = standing })).EditionNote));
    }

    private static IReadOnlyList<string> Grounds(params string[] grounds) =>
        Compose(Facts with { Profile = TheProfile with { Grounds = grounds } }).Grounds;
}
