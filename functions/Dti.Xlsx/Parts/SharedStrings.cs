using System.Globalization;
using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Parts;

/// <summary>The texts that cells point at by number.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> texts = [];

    private SharedStrings()
    {
    }

    public static SharedStrings None { get; } = new();

    public static SharedStrings Read(string part, Package package, CellTexts reader, ReaderLimits limits)
    {
        var strings = new SharedStrings();
        using var xml = new PartXml(package.Open(part), limits, Namespaces.Main, Namespaces.StrictMain);
        xml.EnterRoot();
        if (xml.Name != "sst")
            throw xml.Damaged("no shared string table");
        while (xml.NextChild(0))
        {
            if (xml.Name != "si")
                continue;
            if (strings.texts.Count == limits.SharedStrings)
                throw RefusedException.TooLarge(nameof(ReaderLimits.SharedStrings));
            strings.texts.Add(reader.ReadItem(xml));
        }

        xml.Finish();
        return strings;
    }

    /// <summary>The text behind a number as written in a cell, or null where there is none.</summary>
    public string? Find(ReadOnlySpan<char> number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < texts.Count
            ? texts[index]
            : null;
}
