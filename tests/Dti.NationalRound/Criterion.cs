namespace Dti.NationalRound;

/// <summary>One of the criteria under an index.</summary>
/// <param name="Number">As printed: 6.2.</param>
/// <param name="MaxPoints">Points, whole.</param>
public sealed record Criterion(string Number, string Name, int MaxPoints);
