namespace Dti.Xlsx;

/// <summary>A workbook, or why there is none.</summary>
public abstract record ReadResult
{
    private ReadResult()
    {
    }

    public sealed record Success(Workbook Workbook) : ReadResult;

    /// <param name="Reason">What to tell the person.</param>
    /// <param name="Detail">Stable where <see cref="ReadFailure"/> says so, otherwise for logs.</param>
    public sealed record Failure(ReadFailure Reason, string Detail) : ReadResult;
}
