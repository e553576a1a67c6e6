using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;
using Dti.Xlsx;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>A column's header as it was understood.</summary>
/// <param name="Meaning">Null where it means nothing that is read.</param>
/// <param name="Group">The nearest header above it; null for none.</param>
internal sealed record ReadHeader(int Column, HeaderCell<ServiceHeaderMeaning> Cell, ServiceHeaderMeaning? Meaning, Cell? Group);

/// <summary>
/// What the columns under some rows of headers of a services table mean. The lowest text of a column decides, together with the wide
/// ones above it: a sum under "Số hồ sơ đã giải quyết" is no sum of what was received.
/// </summary>
internal sealed class ServiceHeadCells
{
    private static readonly string[] ReceivedWords = Folded(
        "hồ sơ", "hs", "tiếp nhận", "hình thức", "cách thức", "trong đó", "chia ra", "trong kỳ", "phương thức", "kênh");

    private static readonly string[] OtherWords = Folded(
        "xử lý", "trả", "hạn", "kỳ trước", "tồn", "thanh toán", "lệ phí", "phí", "số hóa", "toàn trình", "một phần", "mức độ", "thủ tục", "tthc",
        "dịch vụ công", "dvc", "dvctt", "quý", "tháng", "rút", "từ chối", "bổ sung");

    private static readonly char[] BetweenWords = [' ', ',', '(', ')', ':', '/', '-'];

    private static readonly string Handled = VietnameseText.Fold("giải quyết");
    private static readonly string Received = VietnameseText.Fold("tiếp nhận");

    private readonly SheetGrid grid;
    private readonly int year;
    private readonly Row? below;

    // From the lowest row up.
    private readonly List<(int Row, IReadOnlyDictionary<int, HeaderCell<ServiceHeaderMeaning>> Cells)> rows = [];

    /// <param name="year">Of the period: a column of another year is not read.</param>
    public ServiceHeadCells(HeaderRows<ServiceHeaderMeaning> headers, int at, int span, int year)
    {
        grid = headers.Grid;
        this.year = year;
        below = at + span < grid.Rows.Count ? grid.Rows[at + span] : null;
        for (var row = at + span - 1; row >= at; row--)
            rows.Add((grid.Rows[row].Number, headers.Of(row)));
    }

    /// <summary>Columns with a header, left to right, and what each means; null where it means nothing that is read.</summary>
    public IEnumerable<ReadHeader> Read()
    {
        foreach (var column in rows.SelectMany(row => row.Cells.Keys).Distinct().Order())
        {
            var depth = rows.FindIndex(row => row.Cells.ContainsKey(column));
            var lowest = rows[depth].Cells[column];
            var above = Above(column, depth, lowest);
            var (cell, meaning) = MeaningOf(lowest, above);
            var taken = meaning is not null && Fits(meaning, above) && !IsWide(lowest) ? meaning : null;
            yield return new ReadHeader(column, cell, taken, above.FirstOrDefault()?.Cell);
        }
    }

    private static (HeaderCell<ServiceHeaderMeaning> Cell, ServiceHeaderMeaning? Meaning) MeaningOf(
        HeaderCell<ServiceHeaderMeaning> lowest, List<HeaderCell<ServiceHeaderMeaning>> above)
    {
        // "(%)" or "(3)" under a header adds to it.
        if (lowest.Meaning is null && above is [{ Meaning: { } upper } upperCell, ..] && upperCell.Cell.Address.Column == lowest.Cell.Address.Column
            && (HeaderText.IsAside(lowest.Cell.Text) || IsPercentSign(lowest.Cell.Text)))
            return (upperCell, upper with { SaysPercent = upper.SaysPercent || IsPercentSign(lowest.Cell.Text) });

        // "Số hồ sơ" under "Trực tuyến".
        if (lowest.Meaning is { IsCountWord: true } && above.Find(IsChannel) is { Meaning: { } channel })
            return (lowest, channel);

        return (lowest, lowest.Meaning);
    }

    private static bool IsChannel(HeaderCell<ServiceHeaderMeaning> cell) => cell.Meaning is { Role: >= ServiceColumnRole.Total, IsCountWord: false };

    private bool Fits(ServiceHeaderMeaning meaning, List<HeaderCell<ServiceHeaderMeaning>> above)
    {
        if (meaning.Role is ServiceColumnRole.Result or ServiceColumnRole.Numerator or ServiceColumnRole.Denominator or >= ServiceColumnRole.Total)
        {
            var years = above.Select(cell => YearText.In(cell.Cell.Text)).Append(meaning.Year).OfType<int>();
            if (years.Any(named => named != year))
                return false;
        }

        return meaning.Role < ServiceColumnRole.Total || above.TrueForAll(cell => SaysReceived(cell) || cell.Meaning?.Role == meaning.Role);
    }

    private static bool SaysReceived(HeaderCell<ServiceHeaderMeaning> cell)
    {
        var folded = $" {string.Join(' ', VietnameseText.Fold(cell.Cell.Text).Split(BetweenWords, StringSplitOptions.RemoveEmptyEntries))} ";
        return Array.Exists(ReceivedWords, Says) && !Array.Exists(OtherWords, Says) && (!Says(Handled) || Says(Received));

        bool Says(string words) => folded.Contains(" " + words + " ", StringComparison.Ordinal);
    }

    // The headers over a column, the nearest first: those above it in its own column, and the wide ones. Where nothing is merged, a
    // header stands over the columns to its right down to the next one.
    private List<HeaderCell<ServiceHeaderMeaning>> Above(int column, int depth, HeaderCell<ServiceHeaderMeaning> lowest)
    {
        var above = new List<HeaderCell<ServiceHeaderMeaning>>();
        foreach (var (row, cells) in rows.Skip(depth + 1))
        {
            if (cells.TryGetValue(column, out var own) || (grid.CoverOf(row, column) is { } first && cells.TryGetValue(first.Column, out own)))
                above.Add(own);
            else if (ToTheLeft(cells, column) is { } left && left.Cell.Address.Row < lowest.Cell.Address.Row && HasOwnBelow(left, depth))
                above.Add(left);
        }

        return above;
    }

    private HeaderCell<ServiceHeaderMeaning>? ToTheLeft(IReadOnlyDictionary<int, HeaderCell<ServiceHeaderMeaning>> cells, int column)
    {
        var left = cells.Keys.Where(key => key < column).DefaultIfEmpty(0).Max();
        return left > 0 && grid.LastColumnOf(cells[left].Cell.Address) == left ? cells[left] : null;
    }

    private bool HasOwnBelow(HeaderCell<ServiceHeaderMeaning> cell, int depth) => rows[depth].Cells.ContainsKey(cell.Cell.Address.Column);

    // Over several columns of figures, or of headers: which one it names is not said.
    private bool IsWide(HeaderCell<ServiceHeaderMeaning> lowest)
    {
        var (address, last) = (lowest.Cell.Address, grid.LastColumnOf(lowest.Cell.Address));
        if (last == address.Column)
            return false;
        if (rows.Exists(row => row.Row > address.Row && row.Cells.Keys.Any(column => column > address.Column && column <= last)))
            return true;

        return IsFigures(lowest.Meaning) && below is not null
            && below.Cells.Any(cell => cell.Address.Column > address.Column && cell.Address.Column <= last);
    }

    private static bool IsFigures(ServiceHeaderMeaning? meaning) => meaning?.Role is ServiceColumnRole.Result or ServiceColumnRole.Numerator
        or ServiceColumnRole.Denominator or ServiceColumnRole.Target or >= ServiceColumnRole.Total;

    private static bool IsPercentSign(string text) => text.Trim(' ', '(', ')') == "%";

    private static string[] Folded(params string[] words) => Array.ConvertAll(words, VietnameseText.Fold);
}
