using Dti.Domain.Reports;
using Dti.Functions.Reports;
using Dti.Functions.Reports.Pdf;
using Dti.Functions.Tests.Support;
using Dti.Pdf;

namespace Dti.Functions.Tests.Reports.Pdf;

/// <summary>The official form (Nghị định 30/2020/NĐ-CP, Appendix I; handbook 4) in millimetres.</summary>
public class ReportPdfTests
{
    private static readonly PdfLayout Layout = Lay(HandMadeReport.Create());

    [Fact]
    public void Its_pages_look_as_they_looked() => Golden.Check("hand-made.pages.txt", ReportDescription.Of(Layout));

    [Fact]
    public void Nothing_is_left_to_note() => Assert.Empty(Layout.Notices);

    [Fact]
    public void Text_keeps_to_the_margins_of_upright_and_landscape_pages()
    {
        Assert.Equal([(210, 297), (210, 297), (210, 297), (297, 210), (297, 210), (210, 297)],
            Layout.Pages.Select(page => (Mm(page.Width), Mm(page.Height))));
        foreach (var page in Layout.Pages)
        {
            var (right, bottom) = (page.Width - Points(15), page.Height - Points(20));
            Assert.All(page.Texts.Where(text => text.Role is not null), text => Assert.True(
                text.X >= Points(30) - 0.01 && text.X + text.Width <= right + 0.01
                && text.Baseline - 0.7 * text.Size >= Points(20) - 0.01 && text.Baseline <= bottom + 0.01, text.ToString()));
            Assert.All(page.Rules,
                rule => Assert.True(rule.X1 >= Points(30) - 0.3 && rule.X2 <= right + 0.3 && rule.Y2 <= bottom + 0.3, rule.ToString()));
            Assert.All(page.Shapes, shape => Assert.True(shape.Left >= Points(30) - 1.01 && shape.Right <= right + 1.01
                && shape.Bottom <= bottom + 0.01, shape.ToString()));
        }
    }

    [Fact]
    public void Country_and_motto_stand_on_one_line_each_with_a_rule_as_long_as_the_motto()
    {
        var (country, motto) = (One("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), One("Độc lập - Tự do - Hạnh phúc"));

        Assert.Equal((13, true), (country.Size, country.Bold));
        Assert.Equal((14, true), (motto.Size, motto.Bold));
        var rule = RuleBelow(motto);
        Assert.Equal((motto.X, motto.X + motto.Width), (rule.X1, rule.X2),
            (one, other) => Math.Abs(one.Item1 - other.Item1) + Math.Abs(one.Item2 - other.Item2) < 0.01);
    }

    [Fact]
    public void Rules_below_issuer_and_abstract_are_a_third_to_a_half_as_long()
    {
        Assert.InRange(Ratio(One("PHÒNG VĂN HÓA"), One("VÀ THÔNG TIN")), 1 / 3.0, 1 / 2.0);
        Assert.InRange(Ratio(One(HandMadeReport.Create().Abstract)), 1 / 3.0, 1 / 2.0);
    }

    [Fact]
    public void Addresses_may_be_followed_in_the_office_s_own_words_alone()
    {
        var runs = new ReportRuns([]);

        Assert.NotNull(Assert.Single(runs.Of(ReportText.Of(new TextPiece.Words("https://dti.gov.vn") { IsOwn = true }))).Link);
        Assert.Null(Assert.Single(runs.Of("https://example.invalid")).Link);
    }

    [Fact]
    public void A_line_that_announces_a_table_stands_on_the_page_of_its_first_rows()
    {
        for (var lines = 1; lines < 45; lines++)
        {
            ReportRow[] rows = [new(["một"], IsSummary: false), new(["hai"], IsSummary: false), new(["ba"], IsSummary: false)];
            var layout = Lay(HandMadeReport.Create() with
            {
                Body =
                [
                    .. Enumerable.Repeat(new ReportPart.Prose("Dòng."), lines), new ReportPart.Prose("Kết quả như sau:"),
                    new ReportPart.Grid(new ReportTable([new ReportColumn("Tên", CellAlignment.Left, null)], rows)),
                ],
            });

            var page = Assert.Single(layout.Pages, page => page.Texts.Any(text => text.Text == "Kết quả như sau:"));
            Assert.Contains(page.Texts, text => text.Text == "một");
        }
    }

    [Fact]
    public void Number_and_date_stand_on_one_row_and_only_the_date_is_italic()
    {
        var (number, date) = (Starting("Số:"), Starting("Tủa Chùa, ngày"));

        Assert.Equal(number.Baseline, date.Baseline, 0.01);
        Assert.Equal((13, false, 14, true), (number.Size, number.Italic, date.Size, date.Italic));
    }

    [Fact]
    public void Pages_are_numbered_from_the_second_of_text_and_annex_10_mm_from_the_top()
    {
        var numbers = Layout.Pages
            .Select(page => page.Texts.FirstOrDefault(text => text.Role is null && text.Size == 13 && text.Baseline < Points(15))).ToList();

        Assert.Equal([null, "2", "3", null, "2", null], numbers.Select(number => number?.Text));
        Assert.All(numbers.OfType<PlacedText>(), number => Assert.Equal(10, Dti.Pdf.Mm.FromPoints(number.Baseline), 0.01));
        Assert.Equal(30 + 165 / 2.0, Dti.Pdf.Mm.FromPoints(numbers[1]!.X + numbers[1]!.Width / 2), 0.01);
    }

    [Fact]
    public void The_edition_is_named_at_the_foot_of_every_page() => Assert.All(Layout.Pages, page => Assert.Contains(
        page.Texts, text => text.Role is null && text.Text.StartsWith("Bản 2024-Q1", StringComparison.Ordinal)
            && text.Baseline > page.Height - Points(20)));

    [Fact]
    public void The_notice_stands_centred_and_italic_below_the_abstract()
    {
        var (notice, subject) = (One("(Số liệu tạm tính)"), One(HandMadeReport.Create().Abstract));

        Assert.True(notice.Italic && notice.Baseline > subject.Baseline);
        Assert.Equal(30 + 165 / 2.0, Dti.Pdf.Mm.FromPoints(notice.X + notice.Width / 2), 0.01);
    }

    [Fact]
    public void Paragraphs_begin_12_7_mm_in_and_6_points_apart_at_least()
    {
        string[] beginnings =
            ["Căn cứ Kế hoạch", "Ủy ban nhân dân huyện đã", "- Tuyên truyền", "+ số tin", "I. TÌNH HÌNH", "1. Nhận thức", "1.1. Công tác"];

        Assert.All(beginnings, beginning => Assert.Equal(42.7, Dti.Pdf.Mm.FromPoints(Starting(beginning).X), 0.01));
        Assert.True(One("+ số lượt nghe.").Baseline - Starting("+ số tin").Baseline >= 14 * 2355 / 2048.0 + 6);
    }

    [Fact]
    public void Headings_are_bold_and_the_third_level_is_italic_too()
    {
        Assert.Equal(
            [("H2", true, false), ("H3", true, false), ("H4", true, true)],
            new[] { "I. TÌNH HÌNH", "1. Nhận thức", "1.1. Công tác" }.Select(Starting).Select(text => (text.Role, text.Bold, text.Italic)));
    }

    [Fact]
    public void A_gap_is_asked_for_in_italic_brackets()
    {
        var gap = Texts.Where(text => text.Italic && text.Role == "P").Select(text => text.Text);

        Assert.Contains("[Bổ sung: nguyên nhân tăng điểm]", string.Concat(gap), StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_are_numbered_in_reading_order_and_stand_on_the_page_of_their_number()
    {
        Assert.Equal(["1", "2"], Texts.Where(text => text.Role == "Reference").Select(text => text.Text.Trim()));
        Assert.All(Layout.Pages, page => Assert.Equal(
            page.Texts.Where(text => text.Role == "Reference").Select(text => text.Text.Trim()),
            page.Texts.Where(text => text.Role == "Note" && text.Size < 8).Select(text => text.Text.Trim())));
    }

    [Fact]
    public void Names_of_annexes_lead_to_them() =>
        Assert.Equal(["Phụ lục I", "Phụ lục II"], Texts.Where(text => text.Role == "Link").Select(text => text.Text.Trim()));

    [Fact]
    public void The_head_of_a_group_stands_over_its_columns_and_the_caption_over_the_table()
    {
        var (group, left, right) = (One("Điểm"), One("Tự chấm"), One("Thẩm định"));

        Assert.Equal((Middle(left) + Middle(right)) / 2, Middle(group), 0.01);
        Assert.True(One("Bảng 1. Xếp hạng và tổng điểm") is { Role: "Caption", Italic: true } caption && caption.Baseline < group.Baseline);
    }

    [Fact]
    public void Numbers_with_and_without_a_note_end_at_one_place()
    {
        var numbers = new[] { "250,00", "210,00", "96,50", "130,00" }
            .Select(text => Layout.Pages[0].Texts.Single(one => one.Text.Trim() == text));

        Assert.Single(numbers.Select(number => Math.Round(number.X + number.Width, 3)).Distinct());
    }

    [Fact]
    public void Charts_stand_above_their_titles_on_one_page()
    {
        foreach (var title in new[] { "Biểu đồ 1", "Biểu đồ 2", "Biểu đồ 3" })
        {
            var page = Layout.Pages.Single(page => page.Texts.Any(text => text.Text.StartsWith(title, StringComparison.Ordinal)));
            var caption = page.Texts.Single(text => text.Text.StartsWith(title, StringComparison.Ordinal));
            Assert.Equal("Caption", caption.Role);
            Assert.Contains(page.Texts, text => text.Role == "Figure" && text.Baseline < caption.Baseline);
        }
    }

    [Fact]
    public void Recipients_stand_left_and_authority_and_name_centred_right_30_mm_apart()
    {
        var (head, recipient, authority, name) = (One("Nơi nhận:"), One("- Như trên;"), One("TRƯỞNG PHÒNG"), One("Nguyễn Thị Ngọc Ẩn"));

        Assert.Equal((12, true, true, 11), (head.Size, head.Bold, head.Italic, recipient.Size));
        Assert.Equal(30, Dti.Pdf.Mm.FromPoints(recipient.X), 0.01);
        Assert.Equal((14, true, 14, true), (authority.Size, authority.Bold, name.Size, name.Bold));
        Assert.Equal(Middle(authority), Middle(name), 0.01);
        Assert.True(Dti.Pdf.Mm.FromPoints(authority.X) > 98);
        Assert.InRange(Dti.Pdf.Mm.FromPoints(name.Baseline - authority.Baseline), 30, 37);
    }

    [Fact]
    public void The_signature_stays_whole_with_two_lines_of_text_wherever_the_page_ends()
    {
        for (var paragraphs = 20; paragraphs < 50; paragraphs++)
        {
            var report = HandMadeReport.Create();
            var body = Enumerable.Repeat<ReportPart>(new ReportPart.Prose("Đoạn văn."), paragraphs);
            var layout = Lay(report with { Body = [.. body], Annexes = [] });

            var page = layout.Pages.Single(page => page.Texts.Any(text => text.Text == "Nơi nhận:"));
            Assert.Contains(page.Texts, text => text.Text == "Nguyễn Thị Ngọc Ẩn");
            Assert.True(page.Texts.Count(text => text.Text == "Đoạn văn.") >= 2);
        }
    }

    [Fact]
    public void Long_names_many_bars_and_wide_tables_lose_nothing_and_leave_no_margin()
    {
        var names = Enumerable.Range(1, 130).Select(at => $"{at}. {HandMadeReport.LongName}").ToList();
        var columns = Enumerable.Range(1, 40).Select(at => new ReportColumn($"Cột {at}", CellAlignment.Right, 9)).ToList();
        var report = HandMadeReport.Create() with
        {
            Body =
            [
                new ReportPart.Drawing(HandMadeReport.Ranking(130)),
                new ReportPart.Grid(new ReportTable(
                    [new ReportColumn("Tên", CellAlignment.Left, null)],
                    [.. names.Select(name => new ReportRow([name], IsSummary: false))])),
                new ReportPart.Grid(new ReportTable(columns,
                    [new ReportRow([.. columns.Select(_ => (ReportText)HandMadeReport.Points(1255.77m))], IsSummary: true)])),
            ],
        };

        var layout = Lay(report);

        Assert.Empty(layout.Notices);
        Assert.All(layout.Pages, page => Assert.All(
            page.Texts, text => Assert.True(text.X >= Points(30) - 0.01 && text.X + text.Width <= page.Width - Points(15) + 0.01)));
        var cells = string.Concat(layout.Pages.SelectMany(page => page.Texts).Where(text => text.Role is "TD" or "TH").Select(text => text.Text))
            .Replace(" ", "", StringComparison.Ordinal);
        Assert.All(names, name => Assert.Contains(name.Replace(" ", "", StringComparison.Ordinal), cells, StringComparison.Ordinal));
        Assert.EndsWith(string.Concat(Enumerable.Repeat("1255,77", 40)), cells[..cells.IndexOf("TTTên", StringComparison.Ordinal)],
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_report_is_the_same_file()
    {
        Assert.Equal(ReportPdf.Render(HandMadeReport.Create(), new ReportFonts().Family),
            ReportPdf.Render(HandMadeReport.Create(), new ReportFonts().Family));
    }

    private static PdfLayout Lay(ReportContent report) => PdfRenderer.Lay(ReportPdf.Lay(report, new ReportFonts().Family));

    private static IEnumerable<PlacedText> Texts => Layout.Pages.SelectMany(page => page.Texts);

    private static PlacedText One(string text) => Assert.Single(Texts, one => one.Role is not null && one.Text.Trim() == text);

    private static PlacedText Starting(string text) => Texts.First(one => one.Text.StartsWith(text, StringComparison.Ordinal));

    private static PlacedRule RuleBelow(PlacedText text) =>
        Layout.Pages[0].Rules.Where(rule => rule.Y1 > text.Baseline && rule.X1 < Middle(text) && Middle(text) < rule.X2)
            .MinBy(rule => rule.Y1)!;

    private static double Ratio(params PlacedText[] lines)
    {
        var rule = RuleBelow(lines[^1]);
        return (rule.X2 - rule.X1) / lines.Max(line => line.Width);
    }

    private static double Middle(PlacedText text) => text.X + text.Width / 2;

    private static double Points(double mm) => Dti.Pdf.Mm.ToPoints(mm);

    private static int Mm(double points) => (int)Math.Round(Dti.Pdf.Mm.FromPoints(points));
}
