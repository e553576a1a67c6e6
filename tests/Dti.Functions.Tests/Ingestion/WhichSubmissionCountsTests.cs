using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>Several workbooks that speak of one unit: which one counts, and that both senders are told.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class WhichSubmissionCountsTests(StorageFixture storage)
{
    private const string Own = "2022/tua-chua.sinh-phinh/xa.xlsx";

    private static readonly object?[] Head =
    [
        "TT", "Tên đơn vị", "Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin mạng", "Hoạt động chính quyền số",
        "Hoạt động kinh tế số", "Hoạt động xã hội số",
    ];

    private static readonly byte[] Table = SheetBuilder.Build(Head, [1, "Xã Sính Phình", 1, 2, 3, 4, 5, 6, 7, 8]);
    private static readonly byte[] VerifiedTable = SheetBuilder.Build(["KẾT QUẢ THẨM ĐỊNH"], Head, [1, "Xã Sính Phình", 1, 2, 3, 4, 5, 6, 7, 9]);

    [Fact]
    public async Task A_units_own_workbook_goes_before_the_districts_table()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();

        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        await app.UploadAsync("scores", Own, Table);
        await app.UploadAsync("scores", "2022/tua-chua/bo-sung.xlsx", Table);

        Assert.Equal(
            (true, $"Được sử dụng thay cho tệp scores/{Samples.TuaChuaBlob}, vì đây là số liệu do đơn vị tự gửi."), await AnswerAsync(app, Own));
        Assert.Equal(
            (false, $"Không được sử dụng vì đơn vị đã tự gửi số liệu, trong tệp scores/{Own}."), await AnswerAsync(app, "2022/tua-chua/bo-sung.xlsx"));
    }

    [Fact]
    public async Task Verified_scores_go_before_the_units_own()
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();

        await app.UploadAsync("scores", Own, Table);
        await app.UploadAsync("scores", "2022/tua-chua/tham-dinh.xlsx", VerifiedTable);
        await app.UploadAsync("scores", Own, VerifiedTable);

        Assert.Equal(
            (true, $"Được sử dụng thay cho tệp scores/{Own}, vì đây là kết quả ở bước sau."), await AnswerAsync(app, "2022/tua-chua/tham-dinh.xlsx"));
        Assert.Equal(
            (false, "Không được sử dụng vì đã có kết quả ở bước sau, trong tệp scores/2022/tua-chua/tham-dinh.xlsx."), await AnswerAsync(app, Own));
        Assert.Equal(2, (await app.FeedbackAsync("scores", Own))!.Value.GetProperty("version").GetInt32());
    }

    private static async Task<(bool Used, string Why)> AnswerAsync(TestApp app, string blob)
    {
        var units = (await app.FeedbackAsync("scores", blob))!.Value.GetProperty("units").EnumerateArray();
        var unit = units.Single(one => one.GetProperty("unit").ValueEquals("tua-chua.sinh-phinh"));
        return (unit.GetProperty("used").GetBoolean(), unit.GetProperty("why").GetString()!);
    }
}
