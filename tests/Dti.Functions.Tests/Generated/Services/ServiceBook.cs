using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Functions.Ingestion;
using Dti.Functions.Ingestion.Recognition;
using Dti.Functions.Tests.Generated.Typing;
using Dti.Xlsx;

namespace Dti.Functions.Tests.Generated.Services;

/// <summary>The services workbook of one seed.</summary>
internal sealed class ServiceBook
{
    private readonly Lot lot;
    private readonly List<Grid> grids = [];

    private ServiceBook(Lot lot)
    {
        this.lot = lot;
        World = ServiceWorld.Make(lot);
        foreach (var sheet in Enumerable.Range(1, lot.Between(1, 3)))
            TypeSheet(new Grid($"Biểu {sheet}"));
        if (lot.Draws("sheets of text", 15))
            TypeLetter(new Grid("Thuyết minh"));
    }

    public ServiceWorld World { get; }

    public Meant Meant { get; } = new();

    public static ServiceBook Make(int seed) => new(new Lot(3_000_000 + seed));

    public ServiceDraft Read()
    {
        using var stream = new MemoryStream(new BookWriter(grids, sharesStrings: lot.Half()).Write());
        var workbook = ((ReadResult.Success)WorkbookReader.Read(stream, ScoreReading.Limits, CancellationToken.None)).Workbook;
        var units = new UnitDirectory(World.Catalogue, World.Submitter, [World.Submitter.Id], World.Period.End);
        return new ServiceTableReader(World.Catalogue, World.Period, Rubric.None, units, World.Submitter).Read(workbook);
    }

    public string Explain(int seed, IEnumerable<string> disagreements) =>
        $"seed {seed} ({World.Period}, {World.Submitter.FullName}): {string.Join(", ", lot.Drawn)}\n{string.Concat(grids)}"
        + string.Concat(disagreements.Select(line => $"  {line}\n"));

    private void TypeSheet(Grid grid)
    {
        grids.Add(grid);
        var (row, left) = (lot.Between(1, 4), lot.Between(1, 3));
        foreach (var table in Enumerable.Range(0, lot.Below(4) == 0 ? 2 : 1))
        {
            (row, var isSelection) = TypeTitles(grid, row, left);
            row = lot.Below(7) switch
            {
                0 => new RankTypist(lot, World, grid, Meant).Type(row, left),
                < 4 => new DossierTypist(lot, World, grid, Meant, isSelection).Type(row, left),
                _ => new IndicatorTypist(lot, World, grid, Meant).Type(row, left),
            };
            row = TypeNotes(grid, row + lot.Between(1, 2), left) + 2;
        }
    }

    private (int Row, bool IsSelection) TypeTitles(Grid grid, int row, int left)
    {
        var isSelection = lot.Below(5) == 0;
        var title = isSelection
            ? lot.Pick("CÁC THỦ TỤC CÓ SỐ HỒ SƠ NỘP TRỰC TIẾP CAO", "Một số TTHC phát sinh nhiều hồ sơ", "TTHC có tỷ lệ thấp nhất")
            : lot.Pick("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHUYỂN ĐỔI SỐ", "TÌNH HÌNH TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ", "BÁO CÁO SỐ LIỆU",
                "NÂNG CAO CHẤT LƯỢNG DỊCH VỤ CÔNG TẠI TỈNH CAO BẰNG");
        grid.Put(row, left, Typed.Label(title));
        if (lot.Half())
            grid.Merge(row, left, row, left + 6);
        Meant.Texts.Add((grid.Name, title));
        if (lot.Half())
        {
            var cutoff = lot.Pick(
                "(Số liệu tổng hợp đến ngày 15/4/2024; chỉ tiêu theo Kế hoạch số 28/KH-UBND)",
                "(Kèm theo Báo cáo số      /BC-UBND ngày      tháng 3 năm 2024)");
            grid.Put(++row, left, Typed.Label(cutoff));
            if (!cutoff.Contains("  ", StringComparison.Ordinal))
                Meant.Texts.Add((grid.Name, cutoff));
        }

        return (row + lot.Between(1, 3), isSelection);
    }

    private int TypeNotes(Grid grid, int row, int left)
    {
        if (lot.Draws("notes", 30))
        {
            var note = lot.Pick("Ghi chú: số liệu tính đến hết ngày 31/3/2024.", "* Nguồn: Cổng dịch vụ công của tỉnh");
            grid.Put(row++, left, Typed.Label(note));
            Meant.Texts.Add((grid.Name, note));
        }

        if (lot.Draws("signatures", 30))
        {
            grid.Put(row, left + 1, Typed.Label("NGƯỜI LẬP BIỂU"));
            grid.Put(row++, left + 4, Typed.Label("TRƯỞNG PHÒNG"));
        }

        return row;
    }

    private void TypeLetter(Grid grid)
    {
        grids.Add(grid);
        foreach (var row in Enumerable.Range(1, lot.Between(2, 9)))
            grid.Put(row, 1, Typed.Label(lot.Pick(
                "Kính gửi: Ủy ban nhân dân tỉnh", "Kết quả cụ thể như sau:", "Tỷ lệ hồ sơ trực tuyến đạt 86,5%", "1. Chỉ tiêu", "Nơi nhận: như trên")));
    }
}
