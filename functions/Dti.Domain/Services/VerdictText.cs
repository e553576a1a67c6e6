using Dti.Domain.Catalogue;

namespace Dti.Domain.Services;

/// <summary>Reads a verdict as workbooks print it.</summary>
public static class VerdictText
{
    private const int Longest = 60;

    private static readonly Dictionary<string, TargetVerdict> Known = new (TargetVerdict Verdict, string[] Words)[]
    {
        (TargetVerdict.Exceeded,
            ["vượt", "vượt chỉ tiêu", "vượt kế hoạch", "vượt mức", "vượt mục tiêu", "hoàn thành vượt mức", "vượt chỉ tiêu giao",
                "vượt chỉ tiêu kế hoạch"]),
        (TargetVerdict.Met,
            ["đạt", "đạt chỉ tiêu", "hoàn thành", "đạt kế hoạch", "đạt mục tiêu", "đã đạt", "đã hoàn thành", "đạt yêu cầu", "hoàn thành chỉ tiêu",
                "đạt chỉ tiêu giao", "đạt chỉ tiêu kế hoạch"]),
        (TargetVerdict.NotMet,
            ["không đạt", "chưa đạt", "không hoàn thành", "chưa hoàn thành", "không đạt chỉ tiêu", "chưa đạt chỉ tiêu", "chưa đạt kế hoạch",
                "không đạt kế hoạch", "chưa đạt mục tiêu", "không đạt mục tiêu", "chưa hoàn thành chỉ tiêu", "không hoàn thành chỉ tiêu", "chưa đạt yêu cầu",
                "chưa đạt chỉ tiêu giao", "không đạt chỉ tiêu giao", "chưa đạt chỉ tiêu kế hoạch", "không đạt chỉ tiêu kế hoạch"]),
    }.SelectMany(one => one.Words.Select(words => (Key: VietnameseText.Fold(words), one.Verdict))).DistinctBy(pair => pair.Key)
        .ToDictionary(pair => pair.Key, pair => pair.Verdict, StringComparer.Ordinal);

    /// <summary>Null where the words are not known.</summary>
    public static TargetVerdict? Parse(string printed) =>
        printed.Length <= Longest && Known.TryGetValue(VietnameseText.Fold(printed).Trim(' ', '.', '(', ')', ';', ','), out var verdict)
            ? verdict
            : null;
}
