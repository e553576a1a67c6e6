namespace Dti.Xlsx.Writing.Parts;

/// <summary>How wide columns are on a screen, for what is placed over them.</summary>
internal static class ColumnWidths
{
    /// <summary>Digits, as in <see cref="ColumnContent.WidthCharacters"/>.</summary>
    public const double Default = 9.140625;

    private const int PixelsPerDigit = 7;

    public static int Pixels(IReadOnlyList<ColumnContent> columns, int column)
    {
        var content = columns.FirstOrDefault(other => column >= other.First && column <= other.Last);
        return content is { IsHidden: true } ? 0 : (int)Math.Round((content?.WidthCharacters ?? Default) * PixelsPerDigit);
    }
}
