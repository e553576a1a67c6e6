namespace Dti.Pdf;

/// <summary>How long a rule is: so many millimetres, or a share of the widest line of a text as it is laid out.</summary>
public abstract record RuleLength
{
    private RuleLength()
    {
    }

    public static RuleLength OfMm(double lengthMm)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(lengthMm);
        return new Fixed(lengthMm);
    }

    /// <param name="text">Laid out in the width in which the rule stands.</param>
    /// <param name="share">1 is exactly as long as the text; above 0.</param>
    public static RuleLength OfText(Paragraph text, double share)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(share);
        return new ShareOfText(text, share);
    }

    internal sealed record Fixed(double LengthMm) : RuleLength;

    internal sealed record ShareOfText(Paragraph Text, double Share) : RuleLength;
}
