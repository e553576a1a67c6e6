namespace Dti.Xlsx.Parts;

/// <summary>What a number format says about the numbers shown with it.</summary>
internal sealed class NumberFormat
{
    private const int MostSections = 3;
    private const int ShiftOfPercent = 2;
    private const int LargestScale = 28;

    private readonly FormatSection[] sections;
    private readonly bool isConditional;

    private NumberFormat(string[] codes)
    {
        isConditional = codes.Any(code => code.Contains(FormatCode.Condition, StringComparison.Ordinal));
        sections = [.. codes.Take(MostSections).Select(FormatSection.Parse)];
    }

    public static NumberFormat General { get; } = Parse("General");

    public bool IsDate => sections[0].IsDate;

    public static NumberFormat Parse(string code) => new(FormatCode.Sections(code));

    /// <summary>How this number is shown: as a percentage or not, and with how many decimals; null where the format leaves
    /// that open.</summary>
    public (bool IsPercent, int? Decimals) Shows(ShortDecimal number)
    {
        ref readonly var section = ref sections[sections.Length == 1 ? 0 : SectionFor(number)];
        if (section.Decimals is not var (fewest, most))
            return (section.IsPercent, null);
        var decimals = fewest == most ? most : Math.Clamp(NeededDecimals(number, most, section.IsPercent), fewest, most);
        return (section.IsPercent, decimals);
    }

    // Positive, negative and zero; which condition holds is not worked out, the first section stands for all.
    private int SectionFor(ShortDecimal number)
    {
        var index = isConditional ? 0 : number.Digits < 0 ? 1 : number.Digits == 0 ? 2 : 0;
        return index < sections.Length ? index : 0;
    }

    private static int NeededDecimals(ShortDecimal number, int most, bool isPercent)
    {
        var shift = isPercent ? ShiftOfPercent : 0;
        var shown = decimal.Round(number.ToDecimal(), Math.Min(most + shift, LargestScale), MidpointRounding.AwayFromZero);
        return ShortDecimal.Of(shown).Scale - shift;
    }
}
