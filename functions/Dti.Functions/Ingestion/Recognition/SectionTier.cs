using Dti.Domain.Catalogue;
using Dti.Domain.Services;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>
/// The tier of government that rows are about which name none themselves: that of the heading above them, else that of the nearest title
/// of the table. A heading that names no tier ends the one before, unless its numbering says that it stands below it.
/// </summary>
internal sealed class SectionTier(IEnumerable<string> titles)
{
    // A longer heading is a note.
    private const int LongestHeading = 100;

    private const int RomanDepth = 1;

    private readonly UnitLevel? ofTable = Only(titles.Select(IndicatorNames.TiersIn).FirstOrDefault(tiers => tiers.Count > 0) ?? []);
    private (UnitLevel Level, int Depth)? section;
    private bool isOfUnit;

    /// <summary>Null where neither a heading nor a title says.</summary>
    public UnitLevel? Level => section?.Level ?? (isOfUnit ? null : ofTable);

    /// <summary>A row of text.</summary>
    /// <param name="label">With its numbering, where it has one: <c>I. Cấp xã</c>.</param>
    /// <param name="namesUnit">The rows below it are those of one unit.</param>
    /// <returns>Whether it names one tier.</returns>
    public bool Begin(string label, bool namesUnit)
    {
        var tiers = label.Length > LongestHeading ? [] : IndicatorNames.TiersIn(label);
        var depth = DepthOf(label);
        if (!namesUnit && tiers.Count == 0 && section is { } above && depth > above.Depth)
            return false;

        isOfUnit = namesUnit;
        section = !namesUnit && Only(tiers) is { } level ? (level, depth ?? RomanDepth) : null;
        return section is not null;
    }

    private static UnitLevel? Only(IReadOnlyList<UnitLevel> tiers) => tiers is [var only] ? only : null;

    // A stands above I, I above 1, 1 above 1.1; null without a number.
    private static int? DepthOf(string label) => label.Split(' ', ')')[0].Trim('.', '(', ':') switch
    {
        [>= 'A' and <= 'H'] => RomanDepth - 1,
        { Length: > 0 } number when number.All(one => one is 'I' or 'V' or 'X') => RomanDepth,
        { Length: > 0 } number when number.All(one => char.IsAsciiDigit(one) || one == '.') => RomanDepth + 1 + number.Count(one => one == '.'),
        [>= 'a' and <= 'h'] => RomanDepth + 10,
        _ => null,
    };
}
