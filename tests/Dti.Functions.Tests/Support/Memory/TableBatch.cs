using System.Text;

namespace Dti.Functions.Tests.Support.Memory;

/// <summary>Transactions: one multipart request of up to a hundred actions on one partition.</summary>
internal static class TableBatch
{
    private const int MostActions = 100;
    private const string ChangeSet = "changesetresponse_memory";
    private const string Batch = "batchresponse_memory";

    public static IReadOnlyList<MemoryRequest> Read(MemoryRequest request)
    {
        var text = request.Text;
        var at = text.IndexOf("boundary=changeset", StringComparison.Ordinal);
        var boundary = "--" + text[(at + "boundary=".Length)..text.IndexOf("\r\n", at, StringComparison.Ordinal)];
        var parts = text.Split(boundary);
        return [.. parts[1..^1].Select(ReadPart)];
    }

    /// <summary>Why the service refuses a transaction before it looks at any row, or null.</summary>
    public static TableError? WhyMalformed(IReadOnlyList<TableOperation> operations)
    {
        if (operations.Count > MostActions)
            return TableError.InvalidInput;
        if (operations.Any(one => one.Key.Partition != operations[0].Key.Partition))
            return TableError.DifferentPartitions;
        return operations.Select(one => one.Key).Distinct().Count() < operations.Count ? TableError.InvalidDuplicateRow : null;
    }

    public static MemoryResponse Done(IEnumerable<MemoryResponse> answers) => Whole(answers.Select((answer, at) =>
        $"HTTP/1.1 {answer.Status} No Content\r\nContent-ID: {at}\r\nDataServiceVersion: 1.0;\r\n"
        + (answer.Headers.ETag is { } tag ? $"ETag: {tag.ToString("H")}\r\n" : "") + "\r\n\r\n"));

    public static MemoryResponse Failed(int at, TableError error) => Whole(
        [$"HTTP/1.1 {error.Status} Error\r\nContent-ID: {at}\r\nContent-Type: {TableJson.ContentType}\r\n\r\n"
            + $"{error.ToJson($"{at}:{error.Code}\n").ToJsonString()}\r\n"]);

    private static MemoryResponse Whole(IEnumerable<string> parts)
    {
        var body = new StringBuilder($"--{Batch}\r\nContent-Type: multipart/mixed; boundary={ChangeSet}\r\n\r\n");
        foreach (var part in parts)
            body.Append($"--{ChangeSet}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n").Append(part);
        body.Append($"--{ChangeSet}--\r\n--{Batch}--\r\n");
        return new MemoryResponse(202, Encoding.UTF8.GetBytes(body.ToString()), ("Content-Type", $"multipart/mixed; boundary={Batch}"));
    }

    // The part's own head, then the request it holds: a request line, headers, an empty line and the content.
    private static MemoryRequest ReadPart(string part)
    {
        var request = part[(part.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        var end = request.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var head = request[..end].Split("\r\n");
        var line = head[0].Split(' ');
        var headers = head[1..].Select(header => header.Split(": ", 2)).ToDictionary(
            header => header[0], header => header[1], StringComparer.OrdinalIgnoreCase);
        return MemoryRequest.Of(line[0], new Uri(line[1]), headers, Encoding.UTF8.GetBytes(request[(end + 4)..].Trim()));
    }
}
