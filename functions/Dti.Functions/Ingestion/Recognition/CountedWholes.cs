using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Domain.Submissions;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Gathers the numbers below the indicators of a table: 24, trong đó: vượt 11, đạt 13.</summary>
internal sealed class CountedWholes
{
    private static readonly string Among = VietnameseText.Fold("trong đó");
    private static readonly string[] Wholes =
        [.. new[] { "tổng số chỉ tiêu", "tổng chỉ tiêu", "số chỉ tiêu", "tổng số các chỉ tiêu" }.Select(VietnameseText.Fold)];

    private static readonly char[] Bullets = ['-', '+', ' '];

    private readonly List<(int Row, string Label, Figure Whole, List<(string, Figure)> Parts)> wholes = [];
    private bool partsFollow;

    public IReadOnlyList<CountedWhole> All => [.. wholes.Select(one => new CountedWhole(one.Row, one.Label, one.Whole, one.Parts))];

    public bool HasBegun => wholes.Count > 0;

    /// <summary>Whether a label by itself says that a number of targets, or a part of it, follows.</summary>
    public static bool Names(string label)
    {
        var folded = VietnameseText.Fold(label).TrimStart(Bullets);
        return folded.StartsWith(Among, StringComparison.Ordinal) || NamesWhole(folded);
    }

    /// <summary>"Trong đó:" with no number of its own: what follows are parts.</summary>
    public bool TakeHeading(string label)
    {
        var isHeading = wholes.Count > 0 && VietnameseText.Fold(label).Trim(' ', ':', '-', '+') == Among;
        partsFollow |= isHeading;
        return isHeading;
    }

    public void Take(int row, string label, Figure figure)
    {
        var folded = VietnameseText.Fold(label);
        var isPart = wholes.Count > 0 && (folded.TrimStart(Bullets).StartsWith(Among, StringComparison.Ordinal) || folded is ['-' or '+' or '•', ..]
            || (partsFollow && !NamesWhole(folded)));
        if (isPart)
        {
            wholes[^1].Parts.Add((label, figure));
            return;
        }

        partsFollow = false;
        wholes.Add((row, label, figure, []));
    }

    private static bool NamesWhole(string folded) => Array.Exists(Wholes, words => folded.StartsWith(words, StringComparison.Ordinal));
}
