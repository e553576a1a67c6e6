using System.Globalization;
using System.Text;

namespace Dti.Pdf.Writing;

/// <summary>Values as they are written in a PDF file.</summary>
internal static class PdfSyntax
{
    /// <summary>A thousandth of a point is finer than any printer; never "-0", never an exponent.</summary>
    public static string Number(double value)
    {
        var rounded = Math.Round(value, 3);
        return rounded == 0 ? "0" : rounded.ToString("0.###", CultureInfo.InvariantCulture);
    }

    /// <summary>A text string: UTF-16 with byte order mark, in hexadecimal.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public static string Reference(int id) => string.Create(CultureInfo.InvariantCulture, $"{id} 0 R");

    public static string Array(IEnumerable<string> items) => $"[{string.Join(' ', items)}]";

    public static string References(IEnumerable<int> ids) => Array(ids.Select(Reference));
}
