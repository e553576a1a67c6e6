using System.Text.Json;
using System.Text.Unicode;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Storage.Catalogue;

/// <summary>The first step of reading a catalogue file: is it JSON text at all?</summary>
internal static class CatalogueJsonText
{
    /// <summary>Largest file, in bytes. A catalogue of the whole country takes about 1 MiB.</summary>
    public const int MostBytes = 8 * 1024 * 1024;

    /// <summary>Why a file over <see cref="MostBytes"/> is not looked at.</summary>
    public static CatalogueFinding TooLarge() => new("CATALOGUE_TOO_LARGE", "",
        $"Tệp lớn hơn {MostBytes / 1024 / 1024} MB nên không được đọc. Đề nghị kiểm tra lại tệp.",
        $"The file is larger than {MostBytes / 1024 / 1024} MiB and was not read. Check the file.");

    /// <summary>The one reason why nothing in the file can be looked at, or null.</summary>
    /// <param name="text">The file without its byte order mark.</param>
    public static CatalogueFinding? Check(ReadOnlySpan<byte> text)
    {
        if (text.Length > MostBytes)
            return TooLarge();

        if (!Utf8.IsValid(text))
        {
            return new("CATALOGUE_NOT_UTF8", "",
                "Tệp không dùng bảng mã UTF-8. Đề nghị lưu lại tệp với bảng mã UTF-8.", "The file is not UTF-8. Save it as UTF-8.");
        }

        return SyntaxError(text);
    }

    private static CatalogueFinding? SyntaxError(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text);
        try
        {
            while (reader.Read())
            {
                if (reader.ValueIsEscaped)
                    reader.GetString();
            }

            return null;
        }
        catch (JsonException exception)
        {
            return NotJson(exception.LineNumber ?? 0, exception.BytePositionInLine ?? 0);
        }
        catch (InvalidOperationException) when (reader.ValueIsEscaped)
        {
            // Half a surrogate pair, written as an escape: no text.
            var before = text[..(int)reader.TokenStartIndex];
            return NotJson(before.Count((byte)'\n'), before.Length - 1 - before.LastIndexOf((byte)'\n'));
        }
    }

    private static CatalogueFinding NotJson(long line, long column) => new("CATALOGUE_NOT_JSON", "",
        $"Tệp không đúng cú pháp JSON tại dòng {line + 1}, byte thứ {column + 1}. Đề nghị kiểm tra dấu ngoặc, dấu phẩy, dấu nháy.",
        $"The file is not JSON at line {line + 1}, byte {column + 1}. Check brackets, commas and quotes.");
}
