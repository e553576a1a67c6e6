using Dti.Domain.Catalogue;
using Dti.Domain.Reports;
using static Dti.Domain.Tests.Reports.SmallReport;

namespace Dti.Domain.Tests.Reports;

public class ProfileTextTests
{
    [Fact]
    public void A_note_in_brackets_goes_to_the_foot_of_the_page()
    {
        var text = Assert.IsType<ReportPart.Prose>(Read("Đã ban hành 02 công văn [^: Công văn số 1; Công văn số 2], gửi các xã.")).Text;

        Assert.Equal("Đã ban hành 02 công văn, gửi các xã.", text.Plain);
        Assert.Equal("Công văn số 1; Công văn số 2", text.Pieces.OfType<TextPiece.Footnote>().Single().Text.Plain);
    }

    [Theory]
    [InlineData("Kế hoạch [^: a][^: b].", "Kế hoạch.", 2)]
    [InlineData("[^: a]", "", 1)]
    [InlineData("Chưa đóng [^: a", "Chưa đóng [^: a", 0)]
    [InlineData("Mục [1] và ]", "Mục [1] và ]", 0)]
    public void Only_what_is_closed_is_a_note(string paragraph, string plain, int notes)
    {
        var text = Assert.IsType<ReportPart.Prose>(Read(paragraph)).Text;

        Assert.Equal((plain, notes), (text.Plain, text.Pieces.OfType<TextPiece.Footnote>().Count()));
    }

    [Fact]
    public void A_dash_or_a_plus_makes_an_item()
    {
        Assert.Equal(1, Assert.IsType<ReportPart.Item>(Read("- Rà soát thủ tục.")).Level);
        Assert.Equal(2, Assert.IsType<ReportPart.Item>(Read("+ Ở cấp xã.")).Level);
        Assert.Equal("-không phải gạch đầu dòng", Assert.IsType<ReportPart.Prose>(Read("-không phải gạch đầu dòng")).Text.Plain);
    }

    private static ReportPart Read(string paragraph) =>
        Compose(Facts.WithSections(new ProfileSection("self-scoring", "advantages", Period: null, [paragraph]))).Body[2];
}
