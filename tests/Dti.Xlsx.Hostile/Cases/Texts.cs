using Dti.Xlsx.Hostile.Building;

namespace Dti.Xlsx.Hostile.Cases;

/// <summary>Texts and numbers that are meant for whoever handles them next.</summary>
internal static class Texts
{
    private const string Read = "read 1 sheet, 1 row, 1 cell, A1 ";
    private const string Damaged = "Damaged";

    public static IEnumerable<HostileCase> All()
    {
        foreach (var (name, xml, shown) in new[]
        {
            ("formula", "=HYPERLINK(&quot;http://127.0.0.1:9/&quot;,1)", "=HYPERLINK(\"http://127.0.0.1:9/\""),
            ("dynamic-data-exchange", "=cmd|' /C calc'!A0", "=cmd\\u007c' /C calc'!A0"), ("plus-formula", "+1+1", "+1+1"),
            ("at-formula", "@SUM(1)", "@SUM(1)"),
            ("script", "&lt;script&gt;alert(1)&lt;/script&gt;", "\\u003cscript>"),
            ("sql", "'; DROP TABLE scores; --", "'; DROP TABLE scores; --"),
            ("placeholder", "{0} {value} %s ${jndi:ldap://127.0.0.1:9/a}", "{0} {value} %s"),
            ("control", "_x0001__x001B_[2J", "\\u0001\\u001b[2J"),
            ("nul", "a_x0000_b", "a\\u0000b"), ("lone-surrogate", "a_xD800_b", "a\\ufffdb"),
            ("surrogates-swapped", "_xDC00__xD800_", "\\ufffd\\ufffd"),
            ("surrogate-pair", "_xD83D__xDE00_", "\\ud83d\\ude00"), ("escaped-escape", "_x005F_x0000_", "_x0000_"),
            ("half-escape", "_x00", "_x00"),
            ("non-character", "_xFFFF_", "\\uffff"), ("right-to-left", "abc\u202Efdp.exe", "abc\\u202efdp.exe"),
            ("zero-width", "Xã\u200B Xá\uFEFF Nhè", "Xã\\u200b Xá\\ufeff Nhè"),
            ("private-use", "\uE000", "\\ue000"), ("line-breaks", "a&#10;&#13;b", "a\\u000a\\u000db"), ("spaces", "   ", "   "),
            ("decomposed", "Xa\u0303", "Xa\\u0303"),
        })
            yield return HostileCase.Of($"text-of-{name}", $"{Read}Text \"{shown}", () => Book.Text(xml));
        yield return HostileCase.Of("text-of-ten-thousand-marks", Read + "Text", () => Book.Text("a" + new string('\u0301', 10_000)));
        yield return HostileCase.Of("text-of-all-its-characters", Read + "Text", () => Book.Text(new string('a', 32_767)));
        yield return HostileCase.Of("text-of-one-character-too-many", "TooLarge: CellCharacters", () => Book.Text(new string('a', 32_768)));
        yield return HostileCase.Of("text-of-escapes-up-to-the-limit", Read + "Text",
            () => Book.Text(string.Concat(Enumerable.Repeat("_x000D_", 32_767))));
        yield return HostileCase.Of("text-of-escapes-beyond-the-limit", "TooLarge: CellCharacters",
            () => Book.Text(string.Concat(Enumerable.Repeat("_x000D_", 32_768))));
        yield return HostileCase.Of("text-by-reference-to-nul", Damaged, () => Book.Text("&#0;"));
        yield return HostileCase.Of("text-by-reference-to-a-surrogate", Damaged, () => Book.Text("&#xD800;"));
        yield return HostileCase.Of("text-by-reference-beyond-unicode", Damaged, () => Book.Text("&#x110000;"));
        yield return HostileCase.Of("text-by-reference-of-a-thousand-digits", Damaged, () => Book.Text($"&#{new string('9', 1_000)};"));
        foreach (var one in Numbers())
            yield return one;
    }

    private static IEnumerable<HostileCase> Numbers()
    {
        foreach (var (name, text, shown) in new[]
        {
            ("infinity", "INF", "Error \"#NUM!\""), ("negative-infinity", "-INF", "Error \"#NUM!\""),
            ("beyond-double", "1E999", "Error \"#NUM!\""),
            ("beyond-decimal", "7.93E28", "Error \"#NUM!\""), ("largest-double", "1.7976931348623157E+308", "Error \"#NUM!\""),
            ("smallest-double", "5E-324", "Number \"0\""),
            ("largest-decimal", "79228162514264337593543950335", "Number"), ("nan", "NaN", "Error"),
            ("negative-zero", "-0", "Number \"0\""),
            ("thirty-digits", "0.123456789012345678901234567890", "Number \"0.123456789012346\""),
            ("ten-thousand-digits", "1" + new string('0', 10_000), "Error"),
            ("ten-thousand-decimals", "0." + new string('1', 10_000), "Number"), ("exponent-of-ten-digits", "1E1000000000", "Error"),
            ("exponent-of-a-hundred-digits", $"1E{new string('9', 100)}", "Error"),
        })
            yield return HostileCase.Of($"number-{name}", Read + shown, () => Book.Number(text));
        foreach (var (name, text) in new[]
        {
            ("hexadecimal", "0x1F"), ("with-comma", "1,5"), ("with-thousands", "1,234.5"), ("text", "abc"), ("two-points", "1.2.3"),
            ("of-another-script", "١٢٣"),
            ("of-fullwidth-digits", "１"), ("sign-alone", "-"), ("point-alone", "."), ("exponent-alone", "E5"), ("currency", "$5"),
            ("parenthesis", "(5)"),
        })
            yield return HostileCase.Of($"number-{name}", Damaged, () => Book.Number(text));
        foreach (var (name, serial, shown) in new[]
        {
            ("last", "2958465", "Date"), ("beyond-9999", "2958466", "Number"), ("huge", "1E20", "Number"), ("negative", "-1", "Number"),
            ("that-never-was", "60", "Number"), ("zero", "0", "Date"), ("late-on-the-last-day", "2958465.99999", "Date"),
        })
        {
            yield return HostileCase.Of($"date-{name}", Read + shown, () => Book.Number(serial).With(
                Book.StylesPart, Book.Styles("<cellXfs><xf numFmtId=\"22\"/></cellXfs>")).With(Book.SheetPart, Book.Sheet(
                    $"<sheetData><row r=\"1\"><c r=\"A1\" s=\"0\"><v>{serial}</v></c></row></sheetData>")));
        }

        foreach (var (name, date, expected) in new[]
        {
            ("before-1900", "1815-06-18", Read + "Error"), ("of-year-10000", "10000-01-01", Damaged),
            ("of-february-30", "2024-02-30", Damaged), ("text", "hôm qua", Damaged),
            ("with-zone", "2024-01-01T00:00:00+14:00", Read + "Date"),
            ("first-of-all-with-zone", "0001-01-01T00:00:00+14:00", Read + "Error"),
            ("last-of-all-with-zone", "9999-12-31T23:59:59-14:00", Damaged),
        })
            yield return HostileCase.Of($"iso-date-{name}", expected, () => Book.Cells($"<c r=\"A1\" t=\"d\"><v>{date}</v></c>"));
    }
}
