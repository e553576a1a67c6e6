using System.Globalization;

namespace Dti.Domain.Submissions;

/// <summary>The readings of an unsigned number typed with points and commas (handbook 4.6, rules 1 to 4).</summary>
internal abstract record TypedNumber
{
    private const int MostDigits = 20;

    private TypedNumber()
    {
    }

    internal sealed record One(decimal Value, int Decimals) : TypedNumber;

    internal sealed record Several(IReadOnlyList<decimal> Values) : TypedNumber;

    internal sealed record None : TypedNumber;

    internal static TypedNumber Read(string text, FigureKind kind)
    {
        if (text.Contains(' ', StringComparison.Ordinal))
            return GroupedByBlanks(text);

        var marks = text.Where(character => character is '.' or ',').ToList();
        if (text.Length == 0 || text.Length - marks.Count > MostDigits || text.Any(c => !char.IsAsciiDigit(c) && c is not ('.' or ',')))
            return new None();

        var kinds = marks.Distinct().Count();
        return (marks.Count, kinds) switch
        {
            (0, _) => new One(Digits(text), 0),
            (_, 2) => WithBothMarks(text, marks[^1]),
            ( > 1, _) => IsGrouped(text, marks[0]) ? new One(Digits(Without(text, marks[0])), 0) : new None(),
            _ => WithOneMark(text, marks[0], kind),
        };
    }

    private static TypedNumber GroupedByBlanks(string text)
    {
        var at = text.LastIndexOfAny(['.', ',']);
        var (whole, fraction) = at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
        if (text.Length > MostDigits || !IsGrouped(whole, ' ') || !fraction.All(char.IsAsciiDigit) || (at >= 0 && fraction.Length == 0))
            return new None();

        return at < 0 ? new One(Digits(Without(whole, ' ')), 0) : Decimal(Without(whole, ' '), fraction);
    }

    private static TypedNumber WithBothMarks(string text, char decimalMark)
    {
        var at = text.IndexOf(decimalMark, StringComparison.Ordinal);
        var groupMark = decimalMark == ',' ? '.' : ',';
        var (whole, fraction) = (text[..at], text[(at + 1)..]);
        return fraction.All(char.IsAsciiDigit) && fraction.Length > 0 && IsGrouped(whole, groupMark)
            ? Decimal(Without(whole, groupMark), fraction)
            : new None();
    }

    private static TypedNumber WithOneMark(string text, char mark, FigureKind kind)
    {
        var parts = text.Split(mark);
        var (whole, fraction) = (parts[0], parts[1]);
        if (whole.Length == 0 || fraction.Length == 0)
            return new None();
        if (fraction.Length != 3 || !IsGrouped(text, mark))
            return Decimal(whole, fraction);

        return kind == FigureKind.Count
            ? new One(Digits(whole + fraction), 0)
            : new Several([Digits(whole + fraction), Decimal(whole, fraction).Value]);
    }

    // 1 to 3 digits without a leading zero, then groups of exactly three.
    private static bool IsGrouped(string text, char mark)
    {
        var groups = text.Split(mark);
        return groups[0].Length is >= 1 and <= 3 && (groups[0][0] != '0' || groups.Length == 1)
            && groups.All(group => group.All(char.IsAsciiDigit)) && groups.Skip(1).All(group => group.Length == 3);
    }

    private static One Decimal(string whole, string fraction) =>
        new(decimal.Parse($"{whole}.{fraction}", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), fraction.Length);

    private static decimal Digits(string digits) => decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Without(string text, char mark) => text.Replace(mark.ToString(), "", StringComparison.Ordinal);
}
