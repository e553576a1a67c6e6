using System.Text;
using System.Text.Json.Nodes;
using Dti.Functions.Tests.Catalogue;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Computing;

/// <summary>The sample catalogue where Tủa Chùa also measures its communes: online dossiers, target 80 %, and an index of them alone.</summary>
internal static class MeasuredCatalogue
{
    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes(CatalogueFiles.Sample(sample =>
    {
        foreach (var period in new[] { "2022-Q2", "2023-Q1", "2023-Q2" })
            sample["rounds"]!.AsArray().Add(new JsonObject { ["period"] = period, ["kind"] = "services", ["group"] = "tua-chua.communes" });
        sample["targets"]!.AsArray().Add(new JsonObject
        {
            ["indicator"] = "online-dossiers", ["comparison"] = "atLeast", ["value"] = 80, ["legalBasis"] = "Kế hoạch số 01/KH-UBND",
            ["unit"] = "tua-chua", ["validFrom"] = "2022-01-01", ["certainty"] = "inferred",
        });
        sample["serviceIndices"]!.AsArray().Add(new JsonObject
        {
            ["id"] = "phuc-vu", ["name"] = "Chỉ số phục vụ",
            ["components"] = new JsonArray(new JsonObject
            {
                ["code"] = "ONLINE", ["group"] = "Dịch vụ công trực tuyến", ["indicator"] = "online-dossiers", ["maxPoints"] = 12, ["fullFrom"] = 50,
                ["certainty"] = "inferred",
            }),
        });
        sample["groups"]!.AsArray().Single(group => group!["id"]!.GetValue<string>() == "tua-chua.communes")!["serviceIndex"] = "phuc-vu";
    }));

    /// <summary>The office's table: dossiers of some communes, all and online.</summary>
    public static byte[] Table(params (string Unit, int Total, int Online)[] communes) => SheetBuilder.Build(
    [
        ["TT", "Tên đơn vị", "Tổng số hồ sơ", "Trực tuyến", "Trực tiếp"],
        .. communes.Select((commune, at) => new object?[] { at + 1, commune.Unit, commune.Total, commune.Online, commune.Total - commune.Online }),
    ]);

    /// <summary>One commune's own indicator as a percentage.</summary>
    public static byte[] Indicator(string name, decimal percent) => SheetBuilder.Build([["TT", "Chỉ tiêu", "Đơn vị", "Kết quả"], [1, name, "%", percent]]);

    /// <summary>One commune's own table, by procedure.</summary>
    public static byte[] Procedures(params (string Name, int Total, int Online)[] procedures) => SheetBuilder.Build(
    [
        ["TT", "Tên thủ tục hành chính", "Lĩnh vực", "Tổng số hồ sơ", "Trực tuyến", "Trực tiếp"],
        .. procedures.Select((one, at) => new object?[] { at + 1, one.Name, "Hộ tịch", one.Total, one.Online, one.Total - one.Online }),
    ]);
}
