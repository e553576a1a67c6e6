namespace Dti.Pdf;

/// <summary>The box around a polygon or a line. Points from the top left corner of the paper, y downwards.</summary>
/// <param name="Fill">Grey from 0 (black) to 1 (white); null for what is only stroked.</param>
public sealed record PlacedShape(double Left, double Top, double Right, double Bottom, double? Fill);
