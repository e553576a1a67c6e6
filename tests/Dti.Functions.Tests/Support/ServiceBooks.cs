using System.Text;
using System.Text.Json.Nodes;
using Dti.Functions.Tests.Catalogue;

namespace Dti.Functions.Tests.Support;

/// <summary>Workbooks of services as offices send them, and a catalogue that collects services where the sample collects scores.</summary>
internal static class ServiceBooks
{
    public const string BaTo = "bato-2024q1-dvc.xlsx";
    public const string BaToBlob = "2024-Q1/ba-to/" + BaTo;

    /// <summary>The sample, with a round of services for the communes of Tủa Chùa in every period in which they are scored.</summary>
    public static byte[] Catalogue { get; } = Encoding.UTF8.GetBytes(CatalogueFiles.Sample(sample =>
    {
        foreach (var period in new[] { "2022", "2023-Q1", "2023-Q2" })
            sample["rounds"]!.AsArray().Add(new JsonObject { ["period"] = period, ["kind"] = "services", ["group"] = "tua-chua.communes" });
    }));

    /// <summary>A unit's own procedures.</summary>
    public static byte[] Procedures(params IReadOnlyList<(string Name, int Total, int Online)> procedures) => SheetBuilder.Build(
        [
            ["THỐNG KÊ HỒ SƠ THEO THỦ TỤC HÀNH CHÍNH"],
            ["TT", "Tên thủ tục hành chính", "Tổng số hồ sơ", "Trực tuyến", "Trực tiếp"],
            .. procedures.Select((one, at) => new object?[] { at + 1, one.Name, one.Total, one.Online, one.Total - one.Online }),
        ]);

    /// <summary>A district's table of its units.</summary>
    public static byte[] Units(params IReadOnlyList<(string Unit, int Total, int Online)> units) => SheetBuilder.Build(
        [
            ["THỐNG KÊ HỒ SƠ THEO ĐƠN VỊ"],
            ["TT", "Đơn vị", "Tổng số hồ sơ", "Trực tuyến", "Trực tiếp"],
            .. units.Select((one, at) => new object?[] { at + 1, one.Unit, one.Total, one.Online, one.Total - one.Online }),
        ]);

    /// <summary>As many procedures as the national list has, each of a name of its own.</summary>
    public static byte[] Statistics(int procedures) => Procedures(
        [.. Enumerable.Range(1, procedures).Select(at => ($"Thủ tục cấp giấy phép số {at} cho hoạt động của tổ chức, cá nhân", 10 + at % 90, at % 10))]);
}
