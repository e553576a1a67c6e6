using System.Globalization;
using Dti.Domain.Reports;
using Dti.Xlsx;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>Where figures come from, in Vietnamese words.</summary>
internal sealed class SourceWords(IReadOnlyList<UsedSubmission> submissions)
{
    private const int MostParts = 4;
    private const int MostFiles = 3;

    private readonly Dictionary<string, string> paths = submissions.ToDictionary(one => one.Id, one => one.Path, StringComparer.Ordinal);
    private readonly Dictionary<FigureOrigin, IReadOnlyList<string>> files = [];
    private readonly Dictionary<FigureOrigin, string> words = [];

    /// <summary>One sentence's beginning: <c>Tổng của ô C7:J7, trang tính "Phụ lục"</c>.</summary>
    public string Of(FigureOrigin origin)
    {
        if (words.TryGetValue(origin, out var known))
            return known;

        var said = Within(origin);
        return words[origin] = char.ToUpper(said[0], CultureInfo.InvariantCulture) + said[1..];
    }

    /// <summary>The files that a figure rests on, the first few by name; empty where it rests on none.</summary>
    public string FilesOf(FigureOrigin origin)
    {
        var all = Files(origin);
        return string.Join('\n', all.Take(MostFiles)) + (all.Count > MostFiles ? $"\nvà {all.Count - MostFiles} tệp khác" : "");
    }

    private string Within(FigureOrigin origin) => origin switch
    {
        FigureOrigin.Cell cell => Cells([cell]),
        FigureOrigin.Catalogue entry => $"danh mục, mục {entry.Entry}",
        FigureOrigin.OtherEdition other => $"bản {other.Edition}, mục {other.Entry}",
        FigureOrigin.Formula formula => Within(formula.Rule, formula.Over),
        _ => throw new ArgumentException($"A figure comes from the unknown {origin.GetType().Name}.", nameof(origin)),
    };

    private string Within(FormulaRule rule, IReadOnlyList<FigureOrigin> over) => (rule, over) switch
    {
        (FormulaRule.Sum, _) => $"tổng của {Parts(over)}",
        (FormulaRule.Mean, _) => $"trung bình cộng của {Parts(over)}",
        (FormulaRule.Count, _) => $"số lượng của {Parts(over)}",
        (FormulaRule.Largest, _) => $"giá trị lớn nhất của {Parts(over)}",
        (FormulaRule.Smallest, _) => $"giá trị nhỏ nhất của {Parts(over)}",
        (FormulaRule.Set, _) => $"tập hợp {over.Count} số liệu",
        (FormulaRule.Difference, [var first, var second]) => $"hiệu của ({Within(first)}) và ({Within(second)})",
        (FormulaRule.Share, [var part, var whole]) => $"tỷ lệ phần trăm của ({Within(part)}) trên ({Within(whole)})",
        (FormulaRule.Rank, [var one, ..]) => $"thứ hạng của ({Within(one)}) trong {Parts([.. over.Skip(1)])}",
        (FormulaRule.Missing, [var has, var of, var target]) =>
            $"số còn thiếu để ({Within(has)}) đạt tỷ lệ phần trăm ({Within(target)}) của ({Within(of)})",
        _ => $"tính từ {Parts(over)}",
    };

    private string Parts(IReadOnlyList<FigureOrigin> over)
    {
        List<string> said =
        [
            .. over.Count > 0 && over.All(part => part is FigureOrigin.Cell)
                ? [Cells([.. over.Cast<FigureOrigin.Cell>()])]
                : over.Take(MostParts).Select(part => over.Count == 1 ? Within(part) : $"({Within(part)})"),
        ];
        var more = over.Count - MostParts;
        return string.Join("; ", said) + (said.Count > 1 && more > 0 ? $" và {more} số liệu khác" : "");
    }

    // Cells of one sheet are named together; neighbours in a row as a range.
    private string Cells(IReadOnlyList<FigureOrigin.Cell> cells)
    {
        var sheets = cells.GroupBy(cell => (cell.Submission, cell.Sheet)).ToList();
        var isOneFile = sheets.DistinctBy(sheet => sheet.Key.Submission).Count() == 1;
        var said = sheets.Take(MostParts).Select(sheet =>
            $"ô {string.Join(", ", Ranges([.. sheet.Select(cell => cell.CellAddress)]))}, trang tính \"{sheet.Key.Sheet}\""
            + (isOneFile ? "" : $", tệp {PathOf(sheet.Key.Submission)}"));
        return string.Join("; ", said) + (sheets.Count > MostParts ? $" và {sheets.Count - MostParts} trang tính khác" : "");
    }

    private static IEnumerable<string> Ranges(IReadOnlyList<string> cells)
    {
        for (var from = 0; from < cells.Count;)
        {
            var to = from;
            while (to + 1 < cells.Count && AreNeighbours(cells[to], cells[to + 1]))
                to++;
            yield return to == from ? cells[from] : $"{cells[from]}:{cells[to]}";
            from = to + 1;
        }
    }

    private static bool AreNeighbours(string cell, string next) =>
        CellAddress.TryParse(cell, out var left) && CellAddress.TryParse(next, out var right)
        && left.Row == right.Row && left.Column + 1 == right.Column;

    private IReadOnlyList<string> Files(FigureOrigin origin)
    {
        if (files.TryGetValue(origin, out var known))
            return known;

        return files[origin] = origin switch
        {
            FigureOrigin.Cell cell => [PathOf(cell.Submission)],
            FigureOrigin.Formula formula => [.. formula.Over.SelectMany(Files).Distinct(StringComparer.Ordinal)],
            _ => [],
        };
    }

    private string PathOf(string submission) => paths.GetValueOrDefault(submission, submission);
}
