namespace Dti.Xlsx;

/// <summary>Ends the reading of a file from anywhere inside it. Never leaves this assembly: it becomes a
/// <see cref="ReadResult.Failure"/>.</summary>
internal sealed class RefusedException(ReadFailure reason, string detail) : Exception(detail)
{
    public ReadFailure Reason { get; } = reason;

    public static RefusedException Damaged(string detail) => new(ReadFailure.Damaged, detail);

    /// <param name="limit">Name of the property of <see cref="ReaderLimits"/>.</param>
    public static RefusedException TooLarge(string limit) => new(ReadFailure.TooLarge, limit);
}
