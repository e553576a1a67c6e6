namespace Dti.Functions.Tests.Generated.Typing;

/// <summary>Types the rows of averages, after everything else has been typed.</summary>
internal static class Averages
{
    /// <summary>Means of the numbers printed, half up to two decimals, or unrounded behind a format of two decimals.</summary>
    public static void Type(Lot lot, Book book)
    {
        foreach (var table in book.Tables.Where(_ => lot.Draws("row of averages", 35)))
        {
            var isFormula = lot.Draws("unrounded averages behind a format", 40);
            foreach (var column in table.Columns.Where(column => column.Role is Role.Index or Role.Total or Role.Pillar))
            {
                if (Mean(table, column) is { } mean)
                    table.Average[column] = isFormula
                        ? Typed.Number(Round(mean, 12), "0.00") with { Formula = "AVERAGE(C1:C9)" }
                        : Typed.Number(Round(mean, 2), "0.00");
            }

            if (table.Average.Count > 0 && lot.Draws("wrong average", 12))
            {
                var column = lot.Pick(table.Average.Keys.ToList());
                table.Average[column] = Typed.Number(Round(table.Average[column].Value!.Value, 2) + lot.Pick(0.01m, -0.01m, 1m), "0.00");
            }
        }
    }

    public static decimal? Mean(Table table, Column column)
    {
        List<decimal> numbers = [.. table.Rows.Select(row => row.Cells.GetValueOrDefault(column)?.Value).OfType<decimal>()];
        return numbers.Count == 0 ? null : numbers.Sum() / numbers.Count;
    }

    public static decimal Round(decimal value, int decimals) => Math.Round(value, decimals, MidpointRounding.AwayFromZero);
}
