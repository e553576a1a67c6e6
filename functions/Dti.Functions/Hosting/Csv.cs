using System.Globalization;

namespace Dti.Functions.Hosting;

/// <summary>Comma-separated values by RFC 4180 that no spreadsheet program takes for formulas.</summary>
internal static class Csv
{
    private const string FormulaStarts = "=+-@\t\r";

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
        string text => Quote(text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A {value.GetType().Name} has no form in CSV.", nameof(value)),
    };

    private static string Quote(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
