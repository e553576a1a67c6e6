using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Azure;

namespace Dti.Functions.Hosting;

/// <summary>
/// What is logged of an exception: its type, a storage service's status and error code, where it was thrown, and the same of those inside
/// it. Never its message, and so never the exception itself: storage answers with the address that was asked for, which may name people.
/// </summary>
internal static class FailureText
{
    private const int MostExceptions = 6;
    private const int FirstFrames = 3;
    private const int MostFrames = 12;

    // A property of a log record that is longer is cut where it arrives.
    private const int MostCharacters = 8_000;

    public static string Of(Exception failure)
    {
        var text = new StringBuilder();
        var all = Inside(failure).ToList();
        foreach (var one in all.Take(MostExceptions))
            Append(text, one);
        if (all.Count > MostExceptions)
            text.Append(CultureInfo.InvariantCulture, $"\n… and {all.Count - MostExceptions} more");
        return text.Length > MostCharacters ? text.ToString(0, MostCharacters) : text.ToString();
    }

    private static void Append(StringBuilder text, Exception one)
    {
        text.Append(text.Length == 0 ? "" : "\n---> ").Append(one.GetType().FullName).Append(CodeOf(one));
        foreach (var frame in Frames(one).Take(MostFrames))
            text.Append('\n').Append(frame);
    }

    // Where it was thrown, and which way of ours led there: between the two lie a dozen of the packages'.
    private static IEnumerable<string> Frames(Exception one) => (one.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(frame => frame.TrimEnd())
        .Where((frame, at) => at < FirstFrames || frame.StartsWith("   at Dti.", StringComparison.Ordinal));

    private static IEnumerable<Exception> Inside(Exception failure)
    {
        IReadOnlyList<Exception> inner = failure switch
        {
            AggregateException many => many.InnerExceptions,
            { InnerException: { } one } => [one],
            _ => [],
        };
        return [failure, .. inner.SelectMany(Inside)];
    }

    private static string CodeOf(Exception one) => one switch
    {
        RequestFailedException refused => string.Create(CultureInfo.InvariantCulture, $" {refused.Status}{ErrorCodeOf(refused)}"),
        SocketException broken => $" {broken.SocketErrorCode}",
        _ => "",
    };

    private static string ErrorCodeOf(RequestFailedException refused) =>
        refused.ErrorCode is { Length: <= 80 } code && code.All(char.IsAsciiLetterOrDigit) ? $" {code}" : "";
}
