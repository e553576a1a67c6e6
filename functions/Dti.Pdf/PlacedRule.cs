namespace Dti.Pdf;

/// <summary>A horizontal or vertical stroke. Points from the top left corner of the paper, y downwards.</summary>
public sealed record PlacedRule(double X1, double Y1, double X2, double Y2, double Thickness);
