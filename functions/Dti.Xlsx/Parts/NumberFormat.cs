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

    public bool IsPercent(decimal number) => SectionFor(number).IsPercent;

    /// <summary>How many decimals this number is shown with; null where the format leaves it open.</summary>
    public int? DecimalsOf(decimal number)
    {
        var section = SectionFor(number);
        if (section.Decimals is not var (fewest, most))
            return null;
        return fewest == most ? most : Math.Clamp(NeededDecimals(number, most, section.IsPercent), fewest, most);
    }

    // Positive, negative and zero; which condition holds is not worked out, the first section stands for all.
    private FormatSection SectionFor(decimal number)
    {
        if (sections.Length == 1)
            return sections[0];
        var index = isConditional ? 0 : number < 0 ? 1 : number == 0 ? 2 : 0;
        return index < sections.Length ? sections[index] : sections[0];
    }

    private static int NeededDecimals(decimal number, int most, bool isPercent)
    {
        var shift = isPercent ? ShiftOfPercent : 0;
        var shown = decimal.Round(number, Math.Min(most + shift, LargestScale), MidpointRounding.AwayFromZero);
        return NumberText.WithoutTrailingZeros(shown).Scale - shift;
    }
}
