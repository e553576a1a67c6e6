namespace Dti.Pdf;

/// <summary>A page as it is drawn. Points from the top left corner of the paper, y downwards.</summary>
/// <param name="Texts">In reading order; what stands in the margins comes last.</param>
/// <param name="Rules">Horizontal ones first, from the top; then vertical ones, from the left.</param>
public sealed record PlacedPage(
    double Width, double Height, IReadOnlyList<PlacedText> Texts, IReadOnlyList<PlacedRule> Rules)
{
    /// <summary>What charts are drawn of, in order of drawing.</summary>
    public IReadOnlyList<PlacedShape> Shapes { get; init; } = [];
}
