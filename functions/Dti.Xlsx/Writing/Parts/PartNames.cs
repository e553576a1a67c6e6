namespace Dti.Xlsx.Writing.Parts;

/// <summary>Where the parts of a workbook stand, and what they are called in types and links.</summary>
internal static class PartNames
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public const string PackageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    public const string Elements = "http://purl.org/dc/elements/1.1/";
    public const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";
}
