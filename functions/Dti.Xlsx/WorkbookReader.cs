using Dti.Xlsx.Formats;
using Dti.Xlsx.Parts;
using Dti.Xlsx.Zip;

namespace Dti.Xlsx;

/// <summary>Reads .xlsx workbooks that anybody may have sent: what is wrong with the content is an answer, never an exception,
/// and memory is bounded by the limits, not by what the file claims.</summary>
public static class WorkbookReader
{
    private const string DefaultWorkbookPart = "xl/workbook.xml";
    private const int LongestDetail = 200;

    /// <param name="content">Seekable; read from its beginning and left open.</param>
    /// <param name="limits">What to refuse as too large.</param>
    /// <param name="cancellationToken">Looked at every few kilobytes.</param>
    /// <exception cref="ArgumentException"><paramref name="content"/> cannot seek.</exception>
    /// <exception cref="IOException"><paramref name="content"/> itself failed.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ReadResult Read(Stream content, ReaderLimits limits, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(limits);
        if (!content.CanSeek)
            throw new ArgumentException("The directory of a workbook is at its end: the content must be seekable.", nameof(content));
        try
        {
            return new ReadResult.Success(ReadWorkbook(content, limits, cancellationToken));
        }
        catch (RefusedException refused)
        {
            return new ReadResult.Failure(refused.Reason, Printable(refused.Message));
        }
    }

    private static Workbook ReadWorkbook(Stream content, ReaderLimits limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        FileSignature.RequireArchive(content);
        if (content.Length > limits.FileBytes)
            throw RefusedException.TooLarge(nameof(ReaderLimits.FileBytes));
        var package = new Package(content, limits, cancellationToken);
        PackageFormat.RequireWorkbook(package);
        ContentTypesPart.RefuseMacros(package, limits);

        var main = FindMainPart(package, limits);
        var links = Relationships.Of(main, package, limits);
        if (links.FindByKind("vbaProject") is not null)
            throw new RefusedException(ReadFailure.Macros, "macro relationship");
        var texts = new CellTexts(limits);
        var part = WorkbookPart.Read(main, package, links, texts, limits);
        var strings = links.FindByKind("sharedStrings") is { } shared
            ? SharedStrings.Read(shared, package, texts, limits) : SharedStrings.None;
        var styles = links.FindByKind("styles") is { } formats ? Styles.Read(formats, package, limits) : Styles.None;

        var cells = new CellReader(strings, styles, texts, part.Uses1904Dates, limits);
        var reader = new SheetReader(cells, new CommentsPart(texts, limits), limits);
        return new Workbook([.. part.Sheets.Select(entry => ReadSheet(entry, reader, package))], part.Names, part.Uses1904Dates);
    }

    private static string FindMainPart(Package package, ReaderLimits limits)
    {
        var main = Relationships.Of("", package, limits).FindByKind("officeDocument");
        if (main is null && !package.PartNames.Any(name => name.StartsWith("xl/", StringComparison.OrdinalIgnoreCase)))
            throw new RefusedException(ReadFailure.NotAWorkbook, "archive without a workbook");
        return main ?? DefaultWorkbookPart;
    }

    private static Sheet ReadSheet(SheetEntry entry, SheetReader reader, Package package) =>
        entry.Visibility == SheetVisibility.Visible
            ? reader.Read(entry, package)
            : new Sheet(entry.Name, entry.Visibility, [], [], [], ColumnSpans.None);

    // Names of parts come from the file: a log line must not be forged with them.
    private static string Printable(string detail)
    {
        var shortened = detail.Length > LongestDetail ? detail[..LongestDetail] : detail;
        return string.Create(shortened.Length, shortened, (characters, source) =>
        {
            for (var at = 0; at < source.Length; at++)
                characters[at] = char.IsControl(source[at]) ? '\uFFFD' : source[at];
        });
    }
}
