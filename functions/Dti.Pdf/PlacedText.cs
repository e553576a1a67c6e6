namespace Dti.Pdf;

/// <summary>Text in one look on one line. Points from the top left corner of the paper, y downwards.</summary>
/// <param name="X">The left edge.</param>
/// <param name="Baseline">The y of the baseline.</param>
/// <param name="Role">Structure type in the file (P, H1, TD …); null for what is no content: page numbers, footers,
/// repeated table heads.</param>
public sealed record PlacedText(
    string Text, double X, double Baseline, double Width, double Size, bool Bold, bool Italic, string? Role);
