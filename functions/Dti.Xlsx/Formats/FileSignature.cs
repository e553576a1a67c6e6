using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Formats;

/// <summary>Tells from its first bytes what a file is, and lets only zip archives pass.</summary>
internal static class FileSignature
{
    private const int LongestLook = 4_096;

    /// <exception cref="RefusedException">The file is no zip archive.</exception>
    public static void RequireArchive(Stream content)
    {
        Span<byte> buffer = stackalloc byte[LongestLook];
        var start = buffer[..content.ReadAt(0, buffer)];
        if (start.IsEmpty)
            throw new RefusedException(ReadFailure.Empty, "no content");
        if (start.StartsWith("PK\x03\x04"u8))
            return;
        if (start.StartsWith(OleDirectory.Signature))
            throw OleDirectory.Refuse(content);
        throw (NameOf(start) ?? TextFormat.NameOf(start)) is { } name
            ? new RefusedException(ReadFailure.OtherFormat, name)
            : new RefusedException(ReadFailure.NotAWorkbook, "unknown signature");
    }

    private static string? NameOf(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith("%PDF-"u8))
            return "pdf";
        if (start.StartsWith("{\\rtf"u8))
            return "rtf";
        if (start.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']))
            return "png";
        if (start.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "jpeg";
        if (start.StartsWith("Rar!"u8))
            return "rar";
        if (start.StartsWith((ReadOnlySpan<byte>)[(byte)'7', (byte)'z', 0xBC, 0xAF]))
            return "7z";
        return IsOldWorkbookStream(start) ? "xls" : null;
    }

    // Workbooks of before 1995 have no container: a bare BOF record of version 2, 3 or 4.
    private static bool IsOldWorkbookStream(ReadOnlySpan<byte> start) =>
        start.Length > 4 && start[0] == 0x09 && start[1] is 0x00 or 0x02 or 0x04 && start[2] is 0x04 or 0x06 && start[3] == 0;
}
