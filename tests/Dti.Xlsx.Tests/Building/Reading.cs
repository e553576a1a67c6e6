namespace Dti.Xlsx.Tests.Building;

/// <summary>Reads what was built and says what came of it.</summary>
internal static class Reading
{
    public static ReadResult Read(byte[] file, ReaderLimits? limits = null)
    {
        using var content = new MemoryStream(file, writable: false);
        return WorkbookReader.Read(content, limits ?? new ReaderLimits(), CancellationToken.None);
    }

    public static Workbook Open(byte[] file) => Assert.IsType<ReadResult.Success>(Read(file)).Workbook;

    public static Workbook Open(WorkbookFile file) => Open(file.ToBytes());

    public static Sheet OpenSheet(WorkbookFile file) => Assert.Single(Open(file).Sheets);

    public static Cell OpenCell(WorkbookFile file) => Assert.Single(Assert.Single(OpenSheet(file).Rows).Cells);

    public static ReadResult.Failure Refuse(byte[] file, ReaderLimits? limits = null) =>
        Assert.IsType<ReadResult.Failure>(Read(file, limits));

    public static ReadResult.Failure Refuse(WorkbookFile file, ReaderLimits? limits = null) => Refuse(file.ToBytes(), limits);

    /// <summary>The name of the limit that the file exceeds.</summary>
    public static string LimitExceededBy(byte[] file, ReaderLimits? limits = null)
    {
        var failure = Refuse(file, limits);
        Assert.Equal(ReadFailure.TooLarge, failure.Reason);
        return failure.Detail;
    }

    public static string LimitExceededBy(WorkbookFile file, ReaderLimits? limits = null) => LimitExceededBy(file.ToBytes(), limits);
}
