using System.Globalization;
using System.Text.Json;
using Dti.Domain.Catalogue;
using Dti.Domain.Periods;

namespace Dti.Functions.Storage.Catalogue;

/// <summary>How single values are written in a catalogue file: texts, numbers, yes or no, days, periods, and words of a closed list.</summary>
internal static class CatalogueJsonValues
{
    /// <summary>What is wrong with a value of a member of this type, or null.</summary>
    public static CatalogueFinding? Check(JsonElement value, Type memberType, string place)
    {
        var type = Nullable.GetUnderlyingType(memberType) ?? memberType;
        if (type == typeof(decimal))
            return IsDecimal(value) ? null : WrongType(place, "một số, ví dụ 12.5", "a number, such as 12.5");
        if (type == typeof(bool))
            return value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : WrongType(place, "true hoặc false", "true or false");
        if (value.ValueKind != JsonValueKind.String)
            return WrongType(place, "chuỗi ký tự trong dấu nháy", "a text in quotes");

        var text = value.GetString()!;
        if (type.IsEnum)
            return WordsOf(type).Contains(text, StringComparer.Ordinal) ? null : NoSuchWord(place, text, WordsOf(type));
        if (type == typeof(DateOnly))
            return IsDay(text) ? null : NotADay(place, text);
        if (type == typeof(Period))
            return Period.TryParse(text, out _) ? null : NotAPeriod(place, text);
        return text.All(IsPrintable) ? null : Unprintable(place);
    }

    /// <summary>The words a member of an enumeration may be, in the enumeration's order.</summary>
    public static IEnumerable<string> WordsOf(Type enumeration) =>
        Enum.GetNames(enumeration).Select(JsonNamingPolicy.CamelCase.ConvertName);

    public static CatalogueFinding WrongType(string place, string expected, string expectedEn) => new("CATALOGUE_TYPE", place,
        $"Giá trị ở đây phải là {expected}.", $"The value here must be {expectedEn}.");

    private static bool IsDecimal(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out _);

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // Control characters and noncharacters have no place in a document or a spreadsheet.
    // What turns the direction of writing would be read otherwise on paper than on the screen.
    private static bool IsPrintable(char character) =>
        !char.IsControl(character) && character is not ('\uFFFE' or '\uFFFF' or (>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    private static CatalogueFinding NoSuchWord(string place, string text, IEnumerable<string> words) => new("CATALOGUE_WORD_UNKNOWN", place,
        $"\"{text}\" không phải là giá trị được dùng ở đây. Đề nghị ghi một trong các giá trị: {string.Join(", ", words)}.",
        $"\"{text}\" is no value for this. Write one of: {string.Join(", ", words)}.");

    private static CatalogueFinding NotADay(string place, string text) => new("CATALOGUE_DATE", place,
        $"\"{text}\" không phải là ngày. Đề nghị ghi theo dạng năm-tháng-ngày, ví dụ 2024-03-15.",
        $"\"{text}\" is not a day. Write it as year-month-day, such as 2024-03-15.");

    private static CatalogueFinding NotAPeriod(string place, string text) => new("CATALOGUE_PERIOD", place,
        $"\"{text}\" không phải là kỳ báo cáo. Đề nghị ghi ví dụ 2024, 2024-Q1, 2024-H1 hoặc 2024-M08.",
        $"\"{text}\" is not a period. Write 2024, 2024-Q1, 2024-H1 or 2024-M08, for example.");

    private static CatalogueFinding Unprintable(string place) => new("CATALOGUE_TEXT_INVALID", place,
        "Nội dung có ký tự điều khiển (xuống dòng, tab…). Đề nghị bỏ các ký tự đó; mỗi đoạn ghi thành một chuỗi.",
        "The text holds control characters (line break, tab …). Remove them; write each paragraph as a text of its own.");
}
