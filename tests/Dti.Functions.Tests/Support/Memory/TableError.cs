using System.Text;
using System.Text.Json.Nodes;

namespace Dti.Functions.Tests.Support.Memory;

/// <summary>An error of the table service, as documented.</summary>
internal sealed record TableError(int Status, string Code)
{
    public static readonly TableError TableNotFound = new(404, "TableNotFound");
    public static readonly TableError TableAlreadyExists = new(409, "TableAlreadyExists");
    public static readonly TableError ResourceNotFound = new(404, "ResourceNotFound");
    public static readonly TableError EntityAlreadyExists = new(409, "EntityAlreadyExists");
    public static readonly TableError UpdateConditionNotSatisfied = new(412, "UpdateConditionNotSatisfied");
    public static readonly TableError InvalidInput = new(400, "InvalidInput");
    public static readonly TableError InvalidDuplicateRow = new(400, "InvalidDuplicateRow");
    public static readonly TableError DifferentPartitions = new(400, "CommandsInBatchActOnDifferentPartitions");

    public MemoryResponse ToResponse() => TableJson.Of(Status, ToJson($"{Code}\n"));

    /// <param name="message">In a transaction, the number of the action that failed stands before it.</param>
    public JsonObject ToJson(string message) => new()
    {
        ["odata.error"] = new JsonObject { ["code"] = Code, ["message"] = new JsonObject { ["lang"] = "en-US", ["value"] = message } },
    };
}

/// <summary>JSON as the table service sends it.</summary>
internal static class TableJson
{
    public const string ContentType = "application/json;odata=minimalmetadata;streaming=true;charset=utf-8";

    public static MemoryResponse Of(int status, JsonObject content, params ReadOnlySpan<(string, string)> headers) =>
        new(status, Encoding.UTF8.GetBytes(content.ToJsonString()), [("Content-Type", ContentType), .. headers]);
}
