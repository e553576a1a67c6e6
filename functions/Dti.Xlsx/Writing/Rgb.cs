using System.Globalization;

namespace Dti.Xlsx.Writing;

/// <summary>A colour. The default value is black.</summary>
public readonly record struct Rgb(byte Red, byte Green, byte Blue)
{
    /// <summary>"FFE699".</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Red:X2}{Green:X2}{Blue:X2}");
}
