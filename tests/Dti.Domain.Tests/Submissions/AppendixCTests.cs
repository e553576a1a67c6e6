using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;
using static Dti.Domain.Tests.Submissions.SmallWorkbook;

namespace Dti.Domain.Tests.Submissions;

/// <summary>The sentences of the handbook's Appendix C, letter for letter, one workbook each.</summary>
public class AppendixCTests
{
    private static readonly Unit Town = Unit("p.d.ba-to", "00005", UnitKind.Town, "p.d", "Thị trấn Ba Tơ");
    private static readonly Unit Commune = Unit("p.d.ba-to-2", "00006", UnitKind.Commune, "p.d", "Xã Ba Tô");

    [Theory]
    [InlineData("ROW_SUM", "30|25|31,72|86,54|1",
        "Ô F2, Xã An: tổng điểm ghi 86,54, cộng 3 chỉ số được 86,72. Đề nghị kiểm tra lại tổng điểm và điểm từng chỉ số.")]
    [InlineData("SCORE_RANGE", "100,01|1|1|102,01|1", "Ô C2, Xã An: điểm 100,01 nằm ngoài khoảng từ 0 đến 100. Đề nghị nhập lại điểm.")]
    [InlineData("SCORE_RANGE", "-5|5|5|5|1", "Ô C2, Xã An: điểm -5 nằm ngoài khoảng từ 0 đến 100. Đề nghị nhập lại điểm.")]
    [InlineData("NOT_SCORED", "||||",
        "Ô B2: Xã An không có điểm nên không được xếp hạng; không tính là 0 điểm. Đề nghị bổ sung điểm hoặc ghi rõ lý do.")]
    [InlineData("VALUE_MISSING", "1||1|2|1", "Ô D2, Xã An: để trống. Đề nghị nhập số liệu; nếu kết quả là không thì ghi 0.")]
    [InlineData("NUMBER_UNREADABLE", "1|abc|1|2|1", "Ô D2, Xã An: \"abc\" không phải là số. Đề nghị nhập lại, ví dụ 31,5.")]
    [InlineData("NUMBER_AMBIGUOUS", "1|1.500|1|2|1",
        "Ô D2, Xã An: \"1.500\" có thể là 1.500 hoặc 1,5. Đề nghị nhập lại, dùng dấu phẩy cho phần thập phân.")]
    [InlineData("CELL_ERROR", "1|#DIV/0!|1|2|1", "Ô D2: công thức báo lỗi #DIV/0!. Đề nghị sửa công thức hoặc nhập số.")]
    [InlineData("FORMULA_WITHOUT_VALUE", "1|=|1|2|1",
        "Ô D2: công thức chưa có kết quả. Đề nghị mở tệp bằng Excel, tính lại, lưu rồi gửi lại.")]
    [InlineData("DATE_INSTEAD_OF_NUMBER", "1|31/5/2024|1|2|1",
        "Ô D2, Xã An: số liệu đã bị chuyển thành ngày 31/5/2024. Đề nghị định dạng ô là số và nhập lại.")]
    public void A_fault_in_a_row_is_explained(string rule, string figures, string message)
    {
        Says(rule, message, Table(Ranks, Of(An, figures)));
    }

    [Fact]
    public void A_wrong_rank_is_explained()
    {
        Says("RANK_ORDER", "Ô D2, Xã An: ghi hạng 2, theo điểm trong bảng là hạng 1. Đề nghị kiểm tra lại điểm và thứ hạng.",
            Table("total rank", Of(An, "90|2"), Of(Binh, "80|1")));
    }

    [Fact]
    public void A_wrong_pillar_is_explained()
    {
        Says("PILLAR_VALUE", "Ô F2, Xã An: điểm trụ cột ghi 80,5, tính từ bảng tổng hợp được 85,0. Đề nghị đối chiếu hai bảng.",
            Table("awareness institutions digital-government government", Of(An, "30|25|30|80,5")));
    }

    [Fact]
    public void A_header_written_otherwise_is_explained()
    {
        var table = Table("total", Of(An, "1"));
        var header = table.Columns[1] with { IsVariant = true, HeaderText = "Tổng diểm", HeaderExpected = "Tổng điểm" };

        Says("HEADER_VARIANT", "Ô C1: tiêu đề cột \"Tổng diểm\" được hiểu là \"Tổng điểm\". Đề nghị ghi đúng theo mẫu.",
            table with { Columns = [table.Columns[0], header] });
    }

    [Fact]
    public void Names_that_mean_one_unit_but_are_written_otherwise_are_explained()
    {
        Says("UNIT_NAME_VARIANT", "Ô B2: tên đơn vị \"xã Ân\" khác với danh mục, được hiểu là Xã An. Đề nghị ghi đúng tên theo danh mục.",
            Table("total", new Line(new UnitMatch.Found(An, UnitNameQuality.Variant), "xã Ân", "1")));
        Says("UNIT_NAME_INCOMPLETE", "Ô B2: \"UBND Thị trấn\" chưa ghi đủ tên đơn vị, được hiểu là Thị trấn Bình. Đề nghị ghi đầy đủ tên.",
            Table("total", new Line(new UnitMatch.Found(Binh, UnitNameQuality.KindOnly), "UBND Thị trấn", "1")));
    }

    [Fact]
    public void Names_that_mean_no_one_unit_are_explained()
    {
        Says("UNIT_NAME_AMBIGUOUS", "Ô B2: \"Ba To\" có thể là Thị trấn Ba Tơ, Xã Ba Tô. Đề nghị ghi đúng tên hoặc mã đơn vị.",
            Table("total", new Line(new UnitMatch.Ambiguous([Town, Commune]), "Ba To", "1")));
        Says("UNIT_UNKNOWN",
            "Ô B2: không tìm thấy đơn vị \"Xã Ai\" trong danh mục. Đề nghị ghi đúng tên hoặc mã đơn vị (gợi ý: Xã An, Xã Đào).",
            Table("total", new Line(new UnitMatch.Unknown([An, Dao]), "Xã Ai", "1")));
        Says("UNIT_UNKNOWN", "Ô B2: không tìm thấy đơn vị \"Xã Ai\" trong danh mục. Đề nghị ghi đúng tên hoặc mã đơn vị.",
            Table("total", new Line(new UnitMatch.Unknown([]), "Xã Ai", "1")));
    }

    [Fact]
    public void Names_that_differ_in_diacritics_only_are_explained()
    {
        Says("UNIT_NAME_AMBIGUOUS",
            "Các ô B2, B3: Thị trấn Ba Tơ và Xã Ba Tô là hai đơn vị có tên chỉ khác nhau về dấu. Đề nghị lưu ý khi nhập và tra cứu.",
            Table("total", Of(Town, "1"), Of(Commune, "1")));
    }

    [Fact]
    public void A_second_row_of_a_unit_is_explained()
    {
        Says("UNIT_DUPLICATE", "Ô B3: Xã An đã có tại ô B2. Đề nghị chỉ giữ một dòng cho mỗi đơn vị.",
            Table("total", Of(An, "1"), Of(An, "1")));
    }

    [Fact]
    public void A_unit_of_somebody_else_is_explained()
    {
        Says("UNIT_NOT_IN_PATH",
            "Ô B2: Xã An không thuộc phạm vi của đơn vị gửi Huyện Cao nên không được ghi nhận. Đề nghị gửi đúng đơn vị.",
            Table("total", new Line(new UnitMatch.OutOfScope(An), "xã An", "1")));
    }

    private static void Says(string rule, string message, ScoreTable table)
    {
        var finding = Check(table).First(finding => finding.Rule == rule);

        Assert.Equal(message, finding.Message);
        Assert.Equal(message, message.Normalize());
        Assert.NotEmpty(finding.MessageEn);
    }
}
