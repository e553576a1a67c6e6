namespace Dti.Functions.Tests.Support;

/// <summary>The sample files, as they lie beside the tests.</summary>
internal static class Samples
{
    public const string TuaChua = "tuachua-2022-tu-cham-diem.xlsx";
    public const string TuaChuaBlob = "2022/tua-chua/" + TuaChua;
    public const string KrongNo = "krongno-2023-xep-hang.xlsx";
    public const string KrongNoBlob = "2023/dak-nong/" + KrongNo;

    public const string ChoDon = "chodon-2024q1-dvc.xlsx";
    public const string ChoDonBlob = "2024-Q1/cho-don/" + ChoDon;
    public const string BaTo = "bato-2024q1-dvc.xlsx";
    public const string BaToBlob = "2024-Q1/ba-to/" + BaTo;
    public const string ThapMuoi = "thapmuoi-2023-chi-tieu.xlsx";
    public const string ThapMuoiBlob = "2023/thap-muoi/" + ThapMuoi;

    public static byte[] Catalogue { get; } = File.ReadAllBytes(PathOf("catalogue", "dti-catalogue.json"));

    public static byte[] Workbook(string file) => File.ReadAllBytes(PathOf("workbooks", file));

    public static string PathOf(params string[] parts) => Path.Combine([AppContext.BaseDirectory, "samples", .. parts]);
}
