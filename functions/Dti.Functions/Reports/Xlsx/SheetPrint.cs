using Dti.Xlsx.Writing;

namespace Dti.Functions.Reports.Xlsx;

/// <summary>How sheets are printed: the margins of an official document, the edition at the foot of every page.</summary>
internal static class SheetPrint
{
    private const int LongestNote = 200;

    /// <param name="head">First and last row of the head that every page repeats; null where there is none.</param>
    public static PrintSetup Of(bool isWide, string editionNote, (int First, int Last)? head) => new()
    {
        IsLandscape = isWide,
        FitsWidth = true,
        IsCentered = true,
        LeftMm = 30,
        RightMm = 15,
        RepeatedRows = head,
        Header = new PageLine(center: PageLine.PageNumber),
        Footer = new PageLine(left: Shortened(editionNote.Replace("&", "và", StringComparison.Ordinal))),
    };

    private static string Shortened(string note) => note.Length <= LongestNote ? note : string.Concat(note.AsSpan(0, LongestNote), "…");
}
