using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Dti.Functions.Hosting;

/// <summary>Comma-separated values by RFC 4180 that no spreadsheet program takes for formulas.</summary>
internal static partial class Csv
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(",;\"\t\r\n");

    public static string Row(params ReadOnlySpan<object?> values)
    {
        var fields = new List<string>(values.Length);
        foreach (var value in values)
            fields.Add(Field(value));
        return string.Join(',', fields) + "\r\n";
    }

    private static string Field(object? value) => value switch
    {
        null => "",
        bool flag => flag ? "true" : "false",
        string text => Quote(Guarded(text)),
        DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
        DateTime { Kind: DateTimeKind.Utc } time => time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        decimal or int or long => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no form in CSV.", nameof(value)),
    };

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(Marks) ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    // An apostrophe makes text of what a cell would compute. A cell begins where the field does, and after a semicolon, a tab or the
    // end of a line as well: a program that separates by these does not see our quotes.
    private static string Guarded(string text)
    {
        var guarded = FormulaStart().Replace(text, "'");
        return guarded is ['\t' or '\r' or '\n', ..] ? "'" + guarded : guarded;
    }

    // Blanks, invisible characters and quotes before the sign do not keep every program from computing; full-width and small signs
    // are signs to some.
    [GeneratedRegex(@"(?<=^|[;\t\r\n])(?=[\s\p{C}""'`]*[=+\-@＝＋－＠﹦﹢﹣﹫])")]
    private static partial Regex FormulaStart();
}
