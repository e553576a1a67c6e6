namespace Dti.Xlsx.Parts;

/// <summary>The two dialects of the format: transitional, which everybody writes, and strict.</summary>
internal static class Namespaces
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    public const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string StrictLinks = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    public const string PackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
}
