using System.Text;
using System.Text.Json.Nodes;
using Dti.Functions.Tests.Catalogue;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Computing;

/// <summary>The sample catalogue after 01/7/2025: two communes of Điện Biên follow three of Tủa Chùa.</summary>
internal static class MergedCatalogue
{
    private const string Reform = "2025-07-01";

    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes(CatalogueFiles.Sample(sample =>
    {
        var units = sample["units"]!.AsArray();
        units.Add(Unit("dien-bien-2025", "11", "Tỉnh Điện Biên", "province", parent: null));
        units.Add(Unit("moi-1", "90001", "Xã Mới Một", "commune", "dien-bien-2025"));
        units.Add(Unit("moi-2", "90002", "Xã Mới Hai", "commune", "dien-bien-2025"));
        sample["groups"]!.AsArray().Add(new JsonObject
        {
            ["id"] = "dien-bien.communes", ["name"] = "Các xã tỉnh Điện Biên", ["owner"] = "dien-bien-2025", ["rubric"] = "tua-chua-2022",
            ["members"] = new JsonArray("moi-1", "moi-2"), ["validFrom"] = Reform,
        });
        sample["rounds"]!.AsArray().Add(new JsonObject { ["period"] = "2025-Q3", ["kind"] = "scores", ["group"] = "dien-bien.communes" });
        sample["successions"] = new JsonArray(
            Whole("tua-chua.trung-thu", "moi-1"), Whole("tua-chua.sinh-phinh", "moi-1"), Whole("tua-chua.ta-phin", "moi-2"));
    }));

    public static byte[] Workbook { get; } = SheetBuilder.Build(
        [
            "TT", "Tên đơn vị", "Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin mạng", "Hoạt động chính quyền số",
            "Hoạt động kinh tế số", "Hoạt động xã hội số",
        ],
        [1, "Xã Mới Một", 30, 25, 31, 33, 50, 79, 0, 7],
        [2, "Xã Mới Hai", 20, 25, 15, 33, 50, 78, 0, 5]);

    private static JsonObject Unit(string id, string code, string name, string kind, string? parent) => new()
    {
        ["id"] = id, ["code"] = code, ["fullName"] = name, ["kind"] = kind, ["level"] = kind, ["parent"] = parent, ["validFrom"] = Reform,
    };

    private static JsonObject Whole(string predecessor, string successor) => new()
    {
        ["predecessor"] = predecessor, ["successor"] = successor, ["relation"] = "whole", ["effectiveOn"] = Reform,
    };
}
