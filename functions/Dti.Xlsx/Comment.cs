namespace Dti.Xlsx;

/// <summary>A note that somebody attached to a cell. Threads of newer programs appear as the note that those leave for others.</summary>
/// <param name="Author">As stored; empty where none is named.</param>
/// <param name="Text">Without its formatting.</param>
public sealed record Comment(CellAddress Cell, string Author, string Text);
