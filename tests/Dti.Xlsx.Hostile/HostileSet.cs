using Dti.Xlsx.Hostile.Cases;

namespace Dti.Xlsx.Hostile;

/// <summary>All hostile files.</summary>
public static class HostileSet
{
    /// <summary>In the order of the table; names are unique.</summary>
    public static IReadOnlyList<HostileCase> Cases { get; } =
    [
        .. SizeBombs.All(), .. Floods.All(), .. Nesting.All(), .. XmlTricks.All(), .. UnsafeXml.All(), .. Encodings.All(),
        .. References.All(), .. Texts.All(),
        .. Records.All(), .. Overlaps.All(), .. Packages.All(), .. Macros.All(), .. OtherFormats.All(), .. Series.All(),
    ];
}
