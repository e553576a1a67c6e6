namespace Dti.Xlsx;

/// <summary>Why a file was not read. What <see cref="ReadResult.Failure.Detail"/> says depends on it.</summary>
public enum ReadFailure
{
    /// <summary>Neither a workbook nor a known format. Detail is for logs.</summary>
    NotAWorkbook,

    /// <summary>A known format. Detail is its short name: xls, xlsb, ods, csv, html, xml, pdf, docx, png …</summary>
    OtherFormat,

    /// <summary>Needs a password. Detail is for logs.</summary>
    Encrypted,

    /// <summary>Holds macros. Detail is for logs.</summary>
    Macros,

    /// <summary>Cut short, altered or written wrongly. Detail is for logs: part, place, what is wrong; no cell contents.</summary>
    Damaged,

    /// <summary>Not one byte.</summary>
    Empty,

    /// <summary>Exceeds a limit. Detail is the name of that property of <see cref="ReaderLimits"/>.</summary>
    TooLarge,

    /// <summary>Holds a document type declaration, which no spreadsheet program writes. Detail is the part.</summary>
    UnsafeXml,
}
