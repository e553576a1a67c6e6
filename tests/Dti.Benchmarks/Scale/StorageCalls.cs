using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Azure.Core;
using Azure.Core.Pipeline;

namespace Dti.Benchmarks.Scale;

/// <summary>
/// Counts what goes out to storage, by operation and by container or table. One request is one transaction as Azure bills them: a page of
/// a query, a batch, and an answer that nothing was found, too. Requests that are tried again count again.
/// </summary>
internal sealed class StorageCalls : HttpPipelinePolicy
{
    private readonly ConcurrentDictionary<CallKind, CallSum> sums = new();

    public override void Process(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline) =>
        throw new NotSupportedException("The app makes no blocking storage calls.");

    public override async ValueTask ProcessAsync(HttpMessage message, ReadOnlyMemory<HttpPipelinePolicy> pipeline)
    {
        var started = Stopwatch.GetTimestamp();
        await ProcessNextAsync(message, pipeline);
        var elapsed = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var sent = message.Request.Content is { } content && content.TryComputeLength(out var length) ? length : 0;
        var received = message.Request.Method == RequestMethod.Head ? 0
            : message.Response.Headers.ContentLength ?? (message.Response.ContentStream is { CanSeek: true } body ? body.Length : 0);
        sums.AddOrUpdate(
            CallKind.Of(message.Request), _ => new CallSum(1, elapsed, sent, received),
            (_, sum) => sum with
            {
                Count = sum.Count + 1, Milliseconds = sum.Milliseconds + elapsed, Sent = sum.Sent + sent, Received = sum.Received + received,
            });
    }

    /// <summary>One line a kind, tab between fields; counting begins again.</summary>
    public string Take()
    {
        var lines = sums.Keys.ToList().Select(kind => sums.TryRemove(kind, out var sum)
            ? string.Create(CultureInfo.InvariantCulture,
                $"{kind.Service}\t{kind.Operation}\t{kind.Place}\t{sum.Count}\t{sum.Milliseconds}\t{sum.Sent}\t{sum.Received}\n")
            : "");
        return string.Concat(lines);
    }
}

/// <summary>What kind of request it is.</summary>
/// <param name="Place">Container or table; of a batch it is not told.</param>
internal sealed record CallKind(string Service, string Operation, string Place)
{
    public static CallKind Of(Request request)
    {
        // Of the emulator the first part of the path is the account.
        var path = request.Uri.Path.TrimStart('/').Split('/', 3);
        var place = path.Length > 1 ? path[1] : "";
        var isTable = request.Headers.TryGetValue("Accept", out var accept) && accept?.Contains("application/json", StringComparison.Ordinal) == true
            || place == "$batch";
        return isTable ? OfTable(request, place) : new("blob", BlobOperation(request), place);
    }

    private static CallKind OfTable(Request request, string place)
    {
        var parenthesis = place.IndexOf('(', StringComparison.Ordinal);
        var table = parenthesis < 0 ? place : place[..parenthesis];
        return new("table", place == "$batch" ? "batch" : TableOperation(request, parenthesis < 0 || place.EndsWith("()", StringComparison.Ordinal)), table);
    }

    private static string BlobOperation(Request request) =>
        request.Method == RequestMethod.Put ? request.Uri.Query.Contains("restype=container", StringComparison.Ordinal) ? "create container" : "put"
        : request.Method == RequestMethod.Head ? "properties"
        : request.Uri.Query.Contains("comp=list", StringComparison.Ordinal) ? "list" : "get";

    private static string TableOperation(Request request, bool isWhole) =>
        request.Method == RequestMethod.Get ? isWhole ? "query" : "get"
        : request.Method == RequestMethod.Post ? "insert"
        : request.Method == RequestMethod.Delete ? "delete" : "update";
}

/// <summary>Requests of one kind.</summary>
/// <param name="Milliseconds">From request to the head of the answer, added up over requests that may run at once.</param>
/// <param name="Sent">Bytes of bodies.</param>
/// <param name="Received">Bytes of bodies, where the answer says how many.</param>
internal sealed record CallSum(long Count, double Milliseconds, long Sent, long Received);
