using System.Buffers;
using Dti.Domain.Catalogue;

namespace Dti.Domain.Submissions;

/// <summary>What column headers of score tables mean: fixed words, and the names a rubric gives its indices and pillars.</summary>
public sealed class HeaderVocabulary
{
    private const int MostEdits = 2;
    private const int ShortestMisspelt = 8;

    // Numbering, words before an index, blanks, and a maximum without a mark before it.
    private const int LongestAddition = 32;

    /// <summary>Headers of running numbers.</summary>
    internal static readonly string[] NumberNames = ["TT", "STT", "Số TT", "Số thứ tự"];

    /// <summary>Headers of codes of units.</summary>
    internal static readonly string[] UnitCodeNames = ["Mã đơn vị", "Mã số đơn vị", "Mã ĐVHC", "Mã đơn vị hành chính", "Mã xã", "Mã huyện"];

    /// <summary>Headers of names of units.</summary>
    internal static readonly string[] UnitNames =
    [
        "Tên đơn vị", "Đơn vị", "Tên địa phương", "Địa phương", "Tên xã", "Xã, thị trấn", "Các xã, thị trấn", "Cơ quan, đơn vị",
        "Tên xã, phường", "Tên xã, thị trấn", "Xã, phường", "Xã, phường, thị trấn", "UBND xã, thị trấn", "Tên đơn vị, địa phương",
    ];

    private static readonly (ColumnRole Role, string[] Names)[] FixedColumns =
    [
        (ColumnRole.Number, NumberNames), (ColumnRole.UnitCode, UnitCodeNames), (ColumnRole.Unit, UnitNames),
        (ColumnRole.Total, ["Tổng điểm", "Tổng số điểm", "Tổng cộng", "Điểm tổng", "Tổng", "Tổng điểm đạt được", "Tổng điểm tự chấm"]),
        (ColumnRole.Rank, ["Xếp hạng", "Thứ hạng", "Hạng", "Vị trí xếp hạng"]),
        (ColumnRole.Class, ["Mức xếp loại", "Xếp loại", "Loại"]),
    ];

    // "Điểm nhận thức số": said more than the name, and what is meant is certain.
    private static readonly string[] WordsBeforeIndices = [.. new[] { "điểm chỉ số", "chỉ số", "điểm" }.Select(word => VietnameseText.Fold(word) + " ")];

    private static readonly SearchValues<char> MarksAfterNames = SearchValues.Create("([/:;,-.)");

    private readonly Rubric rubric;
    private readonly List<Entry> entries = [];

    // Whoever looks for heads asks about the same texts again and again.
    private readonly Dictionary<string, HeaderMeaning?> found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> byKey = new(StringComparer.Ordinal);
    private readonly int longestKey;

    public HeaderVocabulary(Rubric rubric)
    {
        this.rubric = rubric;
        foreach (var (role, names) in FixedColumns)
            entries.AddRange(names.Select(name => new Entry(Key(name), role, null, name)));
        foreach (var index in rubric.Indices)
            entries.AddRange(index.Aliases.Prepend(index.Name).Select(name => new Entry(Key(name), ColumnRole.Index, index.Code, index.Name)));
        entries.AddRange(rubric.Pillars.Select(pillar => new Entry(Key(pillar.Name), ColumnRole.Pillar, pillar.Code, pillar.Name)));
        foreach (var entry in entries)
            byKey.TryAdd(entry.Key, entry);
        longestKey = entries.Max(entry => entry.Key.Length);
    }

    /// <summary>
    /// The meaning of a header, or null. A misspelt one is taken only when it is at most two edits from names of one meaning and
    /// from no other.
    /// </summary>
    public HeaderMeaning? Find(string header)
    {
        if (IsTooLong(header))
            return null;
        if (!found.TryGetValue(header, out var meaning))
            found[header] = meaning = Understand(header);
        return meaning;
    }

    // Folding takes time, and a workbook may hold a hundred thousand texts: none so long before its first mark is a name.
    private bool IsTooLong(string header)
    {
        var end = header.AsSpan().IndexOfAny(MarksAfterNames);
        return (end < 0 ? header.Length : end) > longestKey + LongestAddition;
    }

    private HeaderMeaning? Understand(string header)
    {
        var (key, maximum) = HeaderText.Parse(header);
        if (key.Length == 0)
            return null;
        if (byKey.TryGetValue(key, out var exact))
            return new HeaderMeaning(exact.Role, exact.Code, exact.Name, IsVariant: false, maximum);

        return FindLonger(key, maximum) ?? FindMisspelt(key, maximum);
    }

    private HeaderMeaning? FindLonger(string key, decimal? maximum)
    {
        var word = Array.Find(WordsBeforeIndices, word => key.StartsWith(word, StringComparison.Ordinal));
        var name = word is null ? null : key[word.Length..];
        return entries.Find(entry => entry.Key == name && IsScored(entry.Role)) is { } entry
            ? new HeaderMeaning(entry.Role, entry.Code, entry.Name, IsVariant: true, maximum)
            : null;
    }

    private HeaderMeaning? FindMisspelt(string key, decimal? maximum)
    {
        if (key.Any(IsNoSlip) || key.Length < ShortestMisspelt || key.Length > longestKey + MostEdits)
            return null;

        var near = entries.FindAll(entry => VietnameseText.EditDistance(entry.Key, key, MostEdits) <= MostEditsOf(entry.Role));
        return near.Select(entry => (entry.Role, entry.Code)).Distinct().Count() == 1
            ? new HeaderMeaning(near[0].Role, near[0].Code, near[0].Name, IsVariant: true, maximum)
            : null;
    }

    /// <summary>The pillar that a sheet's name or a title speaks of, when it speaks of exactly one.</summary>
    public Pillar? FindPillarIn(string text)
    {
        var folded = VietnameseText.Fold(text);
        var named = rubric.Pillars.Where(pillar => folded.Contains(Key(pillar.Name), StringComparison.Ordinal)).ToList();
        return named is [var only] ? only : null;
    }

    // Words of one or two syllables are near to other words: "Điểm cộng" (bonus) is no misspelt "Điểm tổng" (total).
    private static int MostEditsOf(ColumnRole role) => IsScored(role) ? MostEdits : 1;

    private static bool IsScored(ColumnRole role) => role is ColumnRole.Index or ColumnRole.Pillar;

    // "% Nhận thức số" is a share of the index and "Nhận thức số 2" another one: nobody slips to such a key.
    private static bool IsNoSlip(char character) => char.IsAsciiDigit(character) || character is '%' or '/' or '+' or '=' or '<' or '>' or '&';

    private static string Key(string name) => HeaderText.Parse(name).Key;

    private sealed record Entry(string Key, ColumnRole Role, string? Code, string Name);
}

/// <summary>What a header was found to mean.</summary>
/// <param name="Code">Code of the index or pillar, else null.</param>
/// <param name="Expected">The name it ought to have.</param>
/// <param name="IsVariant">It is written otherwise.</param>
/// <param name="MaxPoints">The maximum printed in the header, or null.</param>
public sealed record HeaderMeaning(ColumnRole Role, string? Code, string Expected, bool IsVariant, decimal? MaxPoints);
