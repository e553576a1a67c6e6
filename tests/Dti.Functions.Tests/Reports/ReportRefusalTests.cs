using System.Text;
using System.Text.Json.Nodes;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Reports;

/// <summary>Who asks for a report that is not there is told why, and what to do.</summary>
public class ReportRefusalTests
{
    [Theory]
    [InlineData("2023-Q1/tua-chua/poem.pdf", "Không có báo cáo \"poem\". Kỳ 2023-Q1, đơn vị \"tua-chua\" lập được: self-scoring.")]
    [InlineData("2023-Q1/tua-chua/self-scoring.odt", "định dạng \"odt\"; có: self-scoring.pdf, ")]
    [InlineData("2023-Q1/tua-chua/self-scoring", "Không có báo cáo ở định dạng \"\"")]
    [InlineData("2023-Q1/tua-chua/.pdf", "Không có báo cáo \"\"")]
    [InlineData("2023-Q1/tua-chua/self-scoring.PDF", "định dạng \"PDF\"")]
    [InlineData("2023-Q1/tua-chua?edition=0123456789abcdef0123", "Không có bản \"0123456789abcdef0123\"")]
    [InlineData("2023-Q1/tua-chua/self-scoring.pdf?edition=0123456789abcdef0123", "bản mới nhất là \"")]
    [InlineData("2023-Q1/tua-chua/self-scoring.pdf?edition=current", "Không có bản \"current\"")]
    [InlineData("2023-Q1/atlantis", "Danh mục không có đơn vị \"atlantis\"")]
    [InlineData("2020/tua-chua", "không có đợt thu số liệu nào")]
    [InlineData("2022/tua-chua", "tải tệp số liệu lên scores/2022/tua-chua/")]
    [InlineData("2022/tua-chua/self-scoring.pdf", "POST computations/2022/tua-chua.communes")]
    [InlineData("2022/tua-chua", "Sau hạn gửi ngày ")]
    [InlineData("2022/tua-chua?edition=0123456789abcdef0123", "chưa có bản nào")]
    [InlineData("2023-Q1/tua-chua.trung-thu", "documentProfiles của danh mục một mục có \"unit\": \"tua-chua.trung-thu\"")]
    public async Task It_is_said_why_there_is_no_report(string target, string said)
    {
        await using var app = await StartedAsync();

        using var answer = await app.Http.GetAsync("/api/reports/" + target);

        Assert.Contains(said, (await ProblemAssert.IsProblemAsync(answer, 404)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_figures_that_an_office_does_not_have_names_them()
    {
        await using var app = await StartedAsync();
        await app.UploadAsync("catalogue", "dti-catalogue.json", WithProfileOf("cho-don"));
        await app.UploadAsync("services", Samples.ChoDonBlob, Samples.Workbook(Samples.ChoDon));
        await app.ComputeAsync();

        using var answer = await app.Http.GetAsync("/api/reports/2024-Q1/cho-don/self-scoring.pdf");

        var detail = (await ProblemAssert.IsProblemAsync(answer, 404)).GetProperty("detail").GetString();
        Assert.Contains("không có kết quả chấm điểm do đơn vị thu vì danh mục không có đợt (rounds) như vậy của đơn vị", detail, StringComparison.Ordinal);
        Assert.DoesNotContain("dịch vụ công so với chỉ tiêu", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quarterly_report_on_a_year_says_that_there_is_none()
    {
        await using var app = await StartedAsync();
        await app.UploadAsync("services", Samples.ThapMuoiBlob, Samples.Workbook(Samples.ThapMuoi));
        await app.ComputeAsync();

        using var answer = await app.Http.GetAsync("/api/reports/2023/thap-muoi/quarterly-results.pdf");

        Assert.Contains(
            "báo cáo theo quý không lập cho cả năm. Lập được: target-results.",
            (await ProblemAssert.IsProblemAsync(answer, 404)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_that_waits_for_a_computation_says_which()
    {
        await using var app = await StartedAsync();
        await app.UploadAsync("catalogue", "dti-catalogue.json", WithProfileOf("tua-chua.trung-thu"));
        await app.ComputeAsync();

        using var answer = await app.Http.GetAsync("/api/reports/2023-Q1/tua-chua.trung-thu/self-scoring.pdf");

        var detail = (await ProblemAssert.IsProblemAsync(answer, 404)).GetProperty("detail").GetString();
        Assert.Contains("không có kết quả chấm điểm do đơn vị thu", detail, StringComparison.Ordinal);
        Assert.DoesNotContain("xếp hạng của chính đơn vị", detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_edition_of_other_figures_is_not_taken_for_that_of_the_report()
    {
        await using var app = await StartedAsync();
        await app.UploadAsync("catalogue", "dti-catalogue.json", WithServicesOf("tua-chua", "2023-Q1"));
        await app.ComputeAsync();
        var measured = (await app.GetJsonAsync("/api/gaps/2023-Q1/tua-chua")).GetProperty("edition").GetString();
        var scored = (await app.GetJsonAsync("/api/rankings/2023-Q1/tua-chua.communes")).GetProperty("edition").GetString();

        using var answer = await app.Http.GetAsync($"/api/reports/2023-Q1/tua-chua/self-scoring.pdf?edition={measured}");

        Assert.Contains(
            $"Bản \"{measured}\" không phải là bản số liệu chính của báo cáo self-scoring; bản hiện nay là \"{scored}\"",
            (await ProblemAssert.IsProblemAsync(answer, 404)).GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "self-scoring",
            (await app.GetJsonAsync($"/api/reports/2023-Q1/tua-chua?edition={measured}")).GetProperty("reports").EnumerateArray()
                .Select(report => report.GetProperty("report").GetString()));
    }

    [Fact]
    public async Task A_profile_that_came_after_the_edition_is_told_from_none()
    {
        await using var app = await StartedAsync();
        await app.UploadAsync("catalogue", "dti-catalogue.json", WithProfileOf("tua-chua.trung-thu"));

        using var answer = await app.Http.GetAsync("/api/reports/2023-Q1/tua-chua.trung-thu");

        Assert.Contains(
            "Bản số liệu này được tính khi danh mục chưa có thể thức", (await ProblemAssert.IsProblemAsync(answer, 404)).GetProperty("detail").GetString(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023-Q1/tua-chua.communes/poem.pdf", 404, "có: self-scoring.pdf")]
    [InlineData("2023-Q1/tua-chua.communes/self-scoring.docx", 404, "Không có báo cáo công khai \"self-scoring.docx\"")]
    [InlineData("2023-Q1/tua-chua.communes/self-scoring.pdf", 404, "Chưa công bố báo cáo kỳ 2023-Q1")]
    [InlineData("2023-Q9/tua-chua.communes/self-scoring.pdf", 400, "không phải là kỳ báo cáo")]
    public async Task The_public_is_told_too(string target, int status, string said)
    {
        await using var app = await StartedAsync();

        using var answer = await app.Http.GetAsync("/api/published/" + target);

        Assert.Contains(said, (await ProblemAssert.IsProblemAsync(answer, status)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    private static async Task<TestApp> StartedAsync()
    {
        var app = await TestApp.StartAsync(new MemoryAccount());
        await app.ImportCatalogueAsync();
        await app.UploadAsync("scores", "2023-Q1/tua-chua/diem.xlsx", Samples.Workbook("tuachua-2023-q1.xlsx"));
        using var answer = await app.Http.PostAsync("/api/computations/2023-Q1/tua-chua.communes", content: null);
        answer.EnsureSuccessStatusCode();
        return app;
    }

    private static byte[] WithProfileOf(string unit)
    {
        var catalogue = JsonNode.Parse(Samples.Catalogue)!;
        var profiles = catalogue["documentProfiles"]!.AsArray();
        if (profiles.FirstOrDefault(profile => (string)profile!["unit"]! == unit) is { } given)
            profiles.Remove(given);
        var own = profiles[0]!.DeepClone();
        own["unit"] = unit;
        profiles.Add(own);
        return Encoding.UTF8.GetBytes(catalogue.ToJsonString());
    }

    // A round of services of a group that is the unit alone.
    private static byte[] WithServicesOf(string unit, string period)
    {
        var catalogue = JsonNode.Parse(Samples.Catalogue)!;
        var group = catalogue["groups"]!.AsArray().Single(one => (string)one!["id"]! == "cho-don.district")!;
        var round = catalogue["rounds"]!.AsArray().First(one => (string)one!["group"]! == "cho-don.district")!.DeepClone();
        (round["group"], round["period"]) = ($"{unit}.alone", period);
        round.AsObject().Remove("dueDay");
        catalogue["groups"]!.AsArray().Add(JsonNode.Parse(
            group.ToJsonString().Replace("cho-don.district", $"{unit}.alone", StringComparison.Ordinal).Replace("\"cho-don\"", $"\"{unit}\"", StringComparison.Ordinal)));
        catalogue["rounds"]!.AsArray().Add(round);
        return Encoding.UTF8.GetBytes(catalogue.ToJsonString());
    }
}
