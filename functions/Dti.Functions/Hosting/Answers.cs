using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace Dti.Functions.Hosting;

/// <summary>Good answers: content with a strong ETag, answered with 304 when the caller has it already.</summary>
internal static class Answers
{
    private const string JsonType = "application/json";

    /// <summary>JSON in camelCase, Vietnamese letters as they are. The ETag is derived from the content.</summary>
    public static FileContentHttpResult Json<T>(T value, JsonTypeInfo<T> type) =>
        Content(JsonSerializer.SerializeToUtf8Bytes(value, type), JsonType);

    /// <summary>The same for something that was done, which no ETag can spare the caller.</summary>
    public static FileContentHttpResult Done<T>(T value, JsonTypeInfo<T> type) =>
        TypedResults.File(JsonSerializer.SerializeToUtf8Bytes(value, type), JsonType);

    /// <summary>Content as it is, for reading in place.</summary>
    public static FileContentHttpResult Content(ReadOnlyMemory<byte> content, string contentType) =>
        TypedResults.File(content.ToArray(), contentType, entityTag: ContentTag.Of(content.Span));

    /// <summary>A file to keep, under a name that may be Vietnamese.</summary>
    public static IResult Download(byte[] content, string contentType, string fileName) =>
        new Attachment(Content(content, contentType), fileName);

    /// <summary>Options for contexts that write answers.</summary>
    public static JsonSerializerOptions Options() => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static class ContentTag
    {
        public static EntityTagHeaderValue Of(ReadOnlySpan<byte> content) =>
            new($"\"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)).AsSpan(0, 32)}\"");
    }
}
