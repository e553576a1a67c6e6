using Dti.Xlsx.Zip;

namespace Dti.Xlsx.Parts;

/// <summary>The list of media types. The reader follows relationships and needs it only to see macros coming.</summary>
internal static class ContentTypesPart
{
    private const string Name = "[Content_Types].xml";

    /// <exception cref="RefusedException">A type speaks of macros or of the binary format.</exception>
    public static void RefuseMacros(Package package, ReaderLimits limits)
    {
        if (!package.Contains(Name))
            return;
        using var xml = new PartXml(package.Open(Name), limits, Namespaces.ContentTypes);
        xml.EnterRoot();
        while (xml.NextChild(0))
        {
            if (xml.Attribute("ContentType") is { } type)
                Refuse(type);
        }

        xml.Finish();
    }

    private static void Refuse(string type)
    {
        if (type.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase))
            throw new RefusedException(ReadFailure.OtherFormat, "xlsb");
        if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase)
            || type.Contains("macrosheet", StringComparison.OrdinalIgnoreCase)
            || type.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            throw new RefusedException(ReadFailure.Macros, "macro content type");
    }
}
