using System.Text;
using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Formats;

/// <summary>Tells which of the formats that are zip archives a package is, and lets only workbooks without macros pass.</summary>
internal static class PackageFormat
{
    private const int LongestMediaType = 128;
    private const string MediaTypePart = "mimetype";

    /// <exception cref="RefusedException">The package is another format, holds macros, or is no workbook.</exception>
    public static void RequireWorkbook(Package package)
    {
        if (package.Contains(MediaTypePart))
            throw RefuseOpenDocument(ReadMediaType(package));
        if (package.Contains("xl/workbook.bin"))
            throw new RefusedException(ReadFailure.OtherFormat, "xlsb");
        if (package.PartNames.Any(IsMacroPart))
            throw new RefusedException(ReadFailure.Macros, "vbaProject.bin");
        if (!package.PartNames.Any(name => IsUnder(name, "xl/")))
            RefuseRelatives(package);
    }

    private static bool IsMacroPart(string name) =>
        name.Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith("/vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || IsUnder(name, "xl/macrosheets/");

    private static void RefuseRelatives(Package package)
    {
        var format = package.PartNames.Any(name => IsUnder(name, "word/")) ? "docx"
            : package.PartNames.Any(name => IsUnder(name, "ppt/")) ? "pptx"
            : package.PartNames.Any(name => name.EndsWith(".iwa", StringComparison.OrdinalIgnoreCase)) ? "numbers"
            : null;
        if (format is not null)
            throw new RefusedException(ReadFailure.OtherFormat, format);
    }

    private static bool IsUnder(string name, string folder) => name.StartsWith(folder, StringComparison.OrdinalIgnoreCase);

    private static string ReadMediaType(Package package)
    {
        using var part = package.Open(MediaTypePart);
        var buffer = new byte[LongestMediaType];
        var read = part.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return Encoding.ASCII.GetString(buffer, 0, read);
    }

    private static RefusedException RefuseOpenDocument(string mediaType)
    {
        var format = mediaType.Contains("opendocument.spreadsheet", StringComparison.Ordinal) ? "ods"
            : mediaType.Contains("opendocument.text", StringComparison.Ordinal) ? "odt"
            : mediaType.Contains("opendocument.presentation", StringComparison.Ordinal) ? "odp"
            : mediaType.Contains("epub", StringComparison.Ordinal) ? "epub"
            : null;
        return format is not null
            ? new RefusedException(ReadFailure.OtherFormat, format)
            : new RefusedException(ReadFailure.NotAWorkbook, "archive of another kind");
    }
}
