namespace Dti.Pdf;

/// <summary>What follows begins a new page. Not allowed inside <see cref="Columns"/> and <see cref="KeepTogether"/>.</summary>
public sealed record PageBreak : Block;
