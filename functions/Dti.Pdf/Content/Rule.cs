namespace Dti.Pdf;

/// <summary>A horizontal line, centred in the width it stands in. Lengths in points.</summary>
public sealed record Rule : Block
{
    public Rule(RuleLength length)
    {
        ArgumentNullException.ThrowIfNull(length);
        Length = length;
    }

    public RuleLength Length { get; }

    public double Thickness
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    } = 0.75;

    public double SpaceBefore
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 2;

    public double SpaceAfter
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>Stands on one page with the block above, to which a rule almost always belongs.</summary>
    public bool KeepWithPrevious { get; init; } = true;
}
