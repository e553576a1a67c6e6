using System.Globalization;
using Dti.Xlsx.Xml;

namespace Dti.Xlsx.Parts;

/// <summary>Reads one cell after the other.</summary>
internal sealed class CellReader(SharedStrings strings, Styles styles, CellTexts texts, bool since1904, ReaderLimits limits)
{
    private const string NotRepresentable = "#NUM!";

    private static readonly string[] DateForms =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF",
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
    ];

    private readonly TextBuffer value = new(limits.CellCharacters);
    private readonly CellTraits dateSystem = since1904 ? CellTraits.Since1904 : CellTraits.None;

    /// <summary>Reads the content of the current element; false for a blank cell, which has a style at most.</summary>
    public bool TryRead(PartXml xml, CellAddress address, CellAttributes attributes, out Cell cell)
    {
        var type = attributes.Type;
        var isText = type is CellType.Text or CellType.InlineText;
        var traits = dateSystem;
        string? text = null;
        var hasValue = false;
        value.Clear();

        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Name)
            {
                case "f":
                    traits |= CellTraits.Formula;
                    break;
                case "v" or "is" when hasValue:
                    throw xml.Damaged($"two values in {address}");
                case "v" when isText:
                    hasValue = true;
                    text = texts.ReadPlain(xml);
                    break;
                case "v":
                    hasValue = true;
                    xml.AppendText(value);
                    break;
                case "is" when isText:
                    hasValue = true;
                    text = texts.ReadItem(xml);
                    break;
            }
        }

        var stored = value.Text.Trim();
        var isFormula = traits.HasFlag(CellTraits.Formula);
        cell = text is not null ? new Cell(address, CellKind.Text, text, default, null, traits)
            : !stored.IsEmpty ? OfValue(xml, address, type, stored, styles.Of(attributes.Style), traits)
            : isFormula ? new Cell(address, CellKind.FormulaWithoutValue, null, default, null, traits)
            : default;
        return text is not null || !stored.IsEmpty || isFormula;
    }

    private Cell OfValue(
        PartXml xml, CellAddress address, CellType type, ReadOnlySpan<char> stored, NumberFormat format, CellTraits traits) => type switch
    {
        CellType.Number => OfNumber(xml, address, stored, format, traits),
        CellType.SharedText => new Cell(address, CellKind.Text, SharedText(xml, address, stored), default, null, traits),
        CellType.Boolean => new Cell(address, CellKind.Boolean, null, Truth(xml, address, stored), null, traits),
        CellType.Error => new Cell(address, CellKind.Error, ErrorCode(stored), default, null, traits),
        CellType.Date => OfDate(xml, address, stored, traits),
        _ => throw xml.Damaged($"unknown cell type in {address}"),
    };

    private static Cell OfNumber(
        PartXml xml, CellAddress address, ReadOnlySpan<char> stored, NumberFormat format, CellTraits traits)
    {
        if (!NumberText.TryParse(stored, out var parsed))
            throw xml.Damaged($"no number in {address}");
        if (parsed is not { } number)
            return new Cell(address, CellKind.Error, NotRepresentable, default, null, traits);
        if (format.IsDate && DateSerial.ToDate(number.ToDecimal(), traits.HasFlag(CellTraits.Since1904)) is not null)
            return new Cell(address, CellKind.Date, null, number, null, traits);
        var (isPercent, decimals) = format.Shows(number);
        return new Cell(address, CellKind.Number, null, number, decimals, isPercent ? traits | CellTraits.Percent : traits);
    }

    private Cell OfDate(PartXml xml, CellAddress address, ReadOnlySpan<char> stored, CellTraits traits)
    {
        if (!DateTime.TryParseExact(stored, DateForms, CultureInfo.InvariantCulture,
            DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var date))
            throw xml.Damaged($"no date in {address}");
        return DateSerial.FromDate(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), since1904) is { } serial
            ? new Cell(address, CellKind.Date, null, ShortDecimal.Of(serial), null, traits)
            : new Cell(address, CellKind.Error, NotRepresentable, default, null, traits);
    }

    private string SharedText(PartXml xml, CellAddress address, ReadOnlySpan<char> stored) =>
        strings.Find(stored) ?? throw xml.Damaged($"no shared string for {address}");

    private static ShortDecimal Truth(PartXml xml, CellAddress address, ReadOnlySpan<char> stored) => stored switch
    {
        "1" or "true" or "TRUE" => new ShortDecimal(1, 0),
        "0" or "false" or "FALSE" => default,
        _ => throw xml.Damaged($"neither true nor false in {address}"),
    };

    // The few known codes are shared by all cells.
    private static string ErrorCode(ReadOnlySpan<char> stored) => stored switch
    {
        "#DIV/0!" => "#DIV/0!",
        "#N/A" => "#N/A",
        "#NAME?" => "#NAME?",
        "#NULL!" => "#NULL!",
        NotRepresentable => NotRepresentable,
        "#REF!" => "#REF!",
        "#VALUE!" => "#VALUE!",
        _ => new string(stored),
    };
}
