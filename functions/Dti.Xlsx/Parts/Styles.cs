using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Parts;

/// <summary>The number formats that cells point at by number.</summary>
internal sealed class Styles
{
    private readonly List<NumberFormat> ofCells = [];
    private readonly Dictionary<int, NumberFormat> spelledOut = [];
    private readonly ReaderLimits limits;

    private Styles(ReaderLimits limits) => this.limits = limits;

    public static Styles None { get; } = new(new ReaderLimits());

    public static Styles Read(string part, Package package, ReaderLimits limits)
    {
        var styles = new Styles(limits);
        using var xml = new PartXml(package.Open(part), limits, Namespaces.Main, Namespaces.StrictMain);
        xml.EnterRoot();
        while (xml.NextChild(0))
        {
            if (xml.Name == "numFmts")
                styles.ReadNumberFormats(xml);
            else if (xml.Name == "cellXfs")
                styles.ReadCellFormats(xml);
        }

        xml.Finish();
        return styles;
    }

    /// <summary>The format of a style number; General where a cell has none or an unknown one, as other programs do.</summary>
    public NumberFormat Of(int? style) => style is { } index && (uint)index < ofCells.Count ? ofCells[index] : NumberFormat.General;

    private void ReadNumberFormats(PartXml xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (spelledOut.Count == limits.Styles)
                throw RefusedException.TooLarge(nameof(ReaderLimits.Styles));
            if (xml.WholeNumber("numFmtId") is { } number && xml.Attribute("formatCode") is { } code)
                spelledOut[number] = NumberFormat.Parse(code);
        }
    }

    private void ReadCellFormats(PartXml xml)
    {
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (ofCells.Count == limits.Styles)
                throw RefusedException.TooLarge(nameof(ReaderLimits.Styles));
            var number = xml.WholeNumber("numFmtId") ?? 0;
            ofCells.Add(spelledOut.GetValueOrDefault(number) ?? BuiltInFormats.Of(number));
        }
    }
}
