namespace Dti.Xlsx.Writing.Parts;

/// <summary>Writes how a sheet is printed.</summary>
internal sealed class PrintWriter(PartWriter xml)
{
    private const double MmPerInch = 25.4;
    private const int Decimals = 4;

    public void Write(PrintSetup print)
    {
        if (print.IsCentered)
            xml.Write("<printOptions horizontalCentered=\"1\"/>"u8);
        xml.Write($"<pageMargins left=\"{Inches(print.LeftMm)}\" right=\"{Inches(print.RightMm)}\" top=\"{Inches(print.TopMm)}\"");
        xml.Write($" bottom=\"{Inches(print.BottomMm)}\" header=\"{Inches(print.HeaderMm)}\" footer=\"{Inches(print.HeaderMm)}\"/>");
        xml.Write("<pageSetup paperSize=\"9\""u8);
        xml.Write(print.FitsWidth ? " fitToHeight=\"0\""u8 : ""u8);
        xml.Write(print.IsLandscape ? " orientation=\"landscape\"/>"u8 : " orientation=\"portrait\"/>"u8);
        if (print.Header is not null || print.Footer is not null)
            WriteLines(print);
    }

    private void WriteLines(PrintSetup print)
    {
        xml.Write(print.FirstPageIsBare ? "<headerFooter differentFirst=\"1\">"u8 : "<headerFooter>"u8);
        if (print.Header is { } header)
            xml.Write($"<oddHeader>{header.Code}</oddHeader>");
        if (print.Footer is { } footer)
            xml.Write($"<oddFooter>{footer.Code}</oddFooter>");
        xml.Write("</headerFooter>"u8);
    }

    private static double Inches(double millimetres) => Math.Round(millimetres / MmPerInch, Decimals);
}
