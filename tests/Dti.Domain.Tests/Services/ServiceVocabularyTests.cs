using Dti.Domain.Services;

namespace Dti.Domain.Tests.Services;

public class ServiceVocabularyTests
{
    [Theory]
    [InlineData("Kết quả thực hiện quý I/2024", ServiceColumnRole.Result)]
    [InlineData("Kết quả", ServiceColumnRole.Result)]
    [InlineData("KẾT QUẢ (%)", ServiceColumnRole.Result)]
    [InlineData("Tỷ lệ %", ServiceColumnRole.Result)]
    [InlineData("Chỉ tiêu giao năm 2024", ServiceColumnRole.Target)]
    [InlineData("Nội dung", ServiceColumnRole.Indicator)]
    [InlineData("Số hồ sơ trực tuyến", ServiceColumnRole.Online)]
    [InlineData("Qua mạng", ServiceColumnRole.Online)]
    [InlineData("Nộp qua mạng", ServiceColumnRole.Online)]
    [InlineData("Online", ServiceColumnRole.Online)]
    [InlineData("Tiếp nhận trực tuyến", ServiceColumnRole.Online)]
    [InlineData("Tổng hồ sơ tiếp nhận", ServiceColumnRole.Total)]
    [InlineData("Số hồ sơ tiếp nhận", ServiceColumnRole.Total)]
    [InlineData("Tổng hồ sơ", ServiceColumnRole.Total)]
    [InlineData("Chỉ tiêu tỉnh giao", ServiceColumnRole.Target)]
    [InlineData("Chỉ tiêu huyện giao", ServiceColumnRole.Target)]
    [InlineData("Kế hoạch giao", ServiceColumnRole.Target)]
    [InlineData("Tự đánh giá", ServiceColumnRole.Verdict)]
    [InlineData("Đánh giá kết quả", ServiceColumnRole.Verdict)]
    [InlineData("Tiêu chí", ServiceColumnRole.Indicator)]
    [InlineData("Nhiệm vụ, chỉ tiêu", ServiceColumnRole.Indicator)]
    [InlineData("Qua BCCI", ServiceColumnRole.Post)]
    [InlineData("Tên TTHC", ServiceColumnRole.Procedure)]
    [InlineData("2. Tử số (a)", ServiceColumnRole.Numerator)]
    public void Headers_are_known_by_the_names_that_offices_write(string header, ServiceColumnRole role) =>
        Assert.Equal(role, new ServiceVocabulary().Find(header)?.Role);

    [Theory]
    [InlineData("Tổng số (%)")]
    [InlineData("Kết qua")]
    [InlineData("Đã giải quyết")]
    [InlineData("")]
    public void Other_headers_mean_nothing(string header) => Assert.Null(new ServiceVocabulary().Find(header));

    [Fact]
    public void A_header_may_say_its_year_and_that_it_holds_percentages()
    {
        var meaning = new ServiceVocabulary().Find("Tỷ lệ đạt được năm 2023 (%)");

        Assert.Equal((2023, true), (meaning?.Year, meaning!.SaysPercent));
    }
}
