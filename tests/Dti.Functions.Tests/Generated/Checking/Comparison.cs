using Dti.Domain.Submissions;
using Dti.Functions.Ingestion;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Checking;

/// <summary>What the product says against what must be said; each line of the answer is one disagreement.</summary>
internal static class Comparison
{
    public static IReadOnlyList<string> Of(Book book, Verdict verdict, ScoreReading reading) =>
        book.Tables.Exists(table => table.IsBroken) ? [.. Broken(verdict, reading), .. Safety.Breaches(book, reading)]
            : [.. Findings(verdict, reading), .. Units(verdict, reading), .. Safety.Breaches(book, reading),
                .. Standings.Differences(book, verdict, reading)];

    /// <summary>Where a column is missing or doubled, all that the handbook says is that nothing may be guessed.</summary>
    private static IEnumerable<string> Broken(Verdict verdict, ScoreReading reading) =>
        reading.Scores.Where(unit => verdict.Unusable.Contains(unit.Unit)).Select(unit => $"+ {unit.Unit} is not usable");

    private static IEnumerable<string> Findings(Verdict verdict, ScoreReading reading)
    {
        var left = reading.Findings.ToList();
        foreach (var oneOf in verdict.OneOf.Where(oneOf => !left.Exists(oneOf.Fits)))
            yield return $"- {oneOf.Rule ?? "any"} {oneOf.Sheet}: {oneOf.Why}";
        foreach (var must in verdict.Must)
        {
            var found = left.Find(finding => IsAt(must, finding) && Faults(must, finding).Count == 0) ?? left.Find(
                finding => IsAt(must, finding));
            if (found is null)
                yield return $"- {must}";
            else if (Faults(must, found) is { Count: > 0 } faults)
                yield return $"~ {must}: {string.Join(", ", faults)}";
            left.Remove(found!);
        }

        foreach (var finding in left.Where(
            finding => !verdict.May.Exists(may => may.Fits(finding)) && !verdict.OneOf.Exists(oneOf => oneOf.Fits(finding))))
            yield return $"+ {finding.Rule} {finding.Sheet}!{finding.Cell}{(finding.Blocks ? " blocks" : "")} {finding.Unit} {finding.Value} -> {finding.Expected}";
    }

    private static bool IsAt(Expected must, Finding finding) => finding.Rule == must.Rule && finding.Sheet == must.Sheet
        && (must.Cells.Count == 0 || finding.Cell is { } cell && must.Cells.Contains(cell));

    private static List<string> Faults(Expected must, Finding finding)
    {
        var faults = new List<string>();
        if (AppendixC.Of(must.Rule) is { } severity && finding.Severity != severity)
            faults.Add($"severity {finding.Severity}");
        if (must.Blocks is { } blocks && finding.Blocks != blocks)
            faults.Add($"blocks {finding.Blocks}");
        if (must.Unit is not null && finding.Unit != must.Unit)
            faults.Add($"unit {finding.Unit}");
        if (must.Value is not null && Blanked(finding.Value) != Blanked(must.Value))
            faults.Add($"value {finding.Value}");
        if (must.Right is not null && !IsRight(must.Right, finding))
            faults.Add($"expected {finding.Expected}");
        if (must.Says is not null && !finding.Message.Contains(must.Says, StringComparison.Ordinal) && !LacksLetter(must))
            faults.Add($"says {finding.Message}");
        return faults;
    }

    /// <summary>Kinds of blanks look alike.</summary>
    private static string? Blanked(string? text)
    {
        var blanked = text is null ? null : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return SwitchedOff.Features.Contains("apostrophes of names that are shown")
            ? blanked?.Replace('’', '\'').Replace('‘', '\'').Replace('ʼ', '\'').Replace('`', '\'').Replace('´', '\'') : blanked;
    }

    private static bool LacksLetter(Expected must) => SwitchedOff.Features.Contains("suggestions for names without đ")
        && must.Says!.Contains('đ', StringComparison.OrdinalIgnoreCase) && !must.Value!.Contains('đ', StringComparison.OrdinalIgnoreCase);

    /// <summary>Right, or right as far as the cell shows decimals, unless that hides the difference.</summary>
    private static bool IsRight(string right, Finding finding)
    {
        if (Plain(finding.Expected) is not { } said || Plain(right) is not { } exact)
            return false;
        if (said == exact)
            return true;
        return (finding.Expected != finding.Value || SwitchedOff.Features.Contains("sums that differ in hidden decimals"))
            && TryNumber(said, out var shown) && TryNumber(exact, out var number)
            && Math.Round(number, Typed.FewestDecimals(shown) is var decimals && decimals < 2 ? 2 : decimals,
                MidpointRounding.AwayFromZero) == shown;
    }

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out number);

    /// <summary>Numbers without what a number of decimals adds.</summary>
    private static string? Plain(string? text) =>
        text is not null && decimal.TryParse(text.Replace(".", "").Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture,
            out var number)
            ? number.ToString("0.##########", System.Globalization.CultureInfo.InvariantCulture) : text;

    private static IEnumerable<string> Units(Verdict verdict, ScoreReading reading)
    {
        var used = reading.Scores.ToDictionary(unit => unit.Unit);
        foreach (var unit in verdict.Usable.Keys.Where(unit => !used.ContainsKey(unit)))
            yield return $"- {unit} is usable";
        foreach (var unit in used.Keys.Where(unit => !verdict.Usable.ContainsKey(unit) && !verdict.Either.ContainsKey(unit)))
            yield return $"+ {unit} is not usable";
        foreach (var unit in used.Values)
        {
            if (unit.IsDisputed != verdict.Disputed.Contains(unit.Unit)
                && !(unit.IsDisputed && verdict.PerhapsDisputed.Contains(unit.Unit)))
                yield return $"~ {unit.Unit} disputed: {unit.IsDisputed}";
        }

        var unusable = reading.Unusable.Select(unit => unit.Unit).ToHashSet();
        foreach (var unit in verdict.Unusable.Where(unit => !unusable.Contains(unit)))
            yield return $"- {unit} is listed as not usable";
        foreach (var unit in unusable.Where(unit => !verdict.Unusable.Contains(unit) && !verdict.Either.ContainsKey(unit)))
            yield return $"+ {unit} is listed as not usable";
    }
}
