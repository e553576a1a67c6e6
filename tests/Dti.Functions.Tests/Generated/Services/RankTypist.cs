using System.Globalization;
using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Services;

/// <summary>Types a ranking of several years: points and ranks of each, side by side.</summary>
internal sealed class RankTypist(Lot lot, ServiceWorld world, Grid grid, Meant meant)
{
    /// <returns>The first row below the table.</returns>
    public int Type(int row, int left)
    {
        var last = world.Period.Year;
        int[] years = lot.Below(3) == 0 ? [last, last - 1] : lot.Half() ? [last - 1, last] : [last - 2, last - 1, last];
        var inOneRow = lot.Below(3) == 0;
        var columns = new List<TypedColumn> { new(ServiceColumnRole.Number, "TT"), new(ServiceColumnRole.Unit, "Tên đơn vị") };
        foreach (var year in years)
        {
            var group = inOneRow ? null : lot.Pick("Năm ", "DTI năm ") + year;
            columns.Add(new(null, inOneRow ? $"Điểm năm {year}" : lot.Pick("Điểm", "Tổng điểm"), group));
            columns.Add(new(null, inOneRow ? $"Xếp hạng năm {year}" : lot.Pick("Hạng", "Xếp hạng"), group));
        }

        if (lot.Half())
            columns.Add(new(ServiceColumnRole.Remark, "Ghi chú"));
        var (placed, below) = new HeadTypist(lot, grid).Type(row, left, columns);
        var number = 0;
        foreach (var unit in lot.Shuffled(world.Members).Take(lot.Between(3, 9)))
            TypeUnit(below++, ++number, unit, [.. years], placed);
        return below;
    }

    private void TypeUnit(int row, int number, Unit unit, IReadOnlyList<int> years, IReadOnlyList<TypedColumn> columns)
    {
        grid.Put(row, columns[0].At, Typed.Number(number, "General"));
        grid.Put(row, columns[1].At, Typed.Label(lot.Pick(unit.FullName, Names.Bare(unit))));
        foreach (var (at, year) in years.Index())
        {
            var (points, rank) = ("Blank", "Blank");
            if (lot.Below(6) > 0)
            {
                var value = lot.Between(1_000, 99_999) / 100m;
                grid.Put(row, columns[2 + 2 * at].At, lot.Half() ? Typed.Number(value, "0.00") : Typed.Label(Typed.Write(value, 2)));
                grid.Put(row, columns[3 + 2 * at].At, Typed.Number(number + at, "0"));
                (points, rank) = (Meant.Number(value), (number + at).ToString(CultureInfo.InvariantCulture));
            }

            meant.Lines.Add(Meant.Rank(grid.Name, row, unit.Id, year, points, rank));
        }
    }
}
