using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dti.Functions.Hosting;

/// <summary>Small JSON bodies of requests.</summary>
internal static class JsonBody
{
    private const int MostBytes = 64 << 10;

    /// <returns>Null when it is no such JSON.</returns>
    /// <exception cref="BadHttpRequestException">It is larger than any that is expected.</exception>
    public static async Task<T?> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        var content = new byte[MostBytes + 1];
        var length = await request.Body.ReadAtLeastAsync(content, content.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > MostBytes)
            throw new BadHttpRequestException("The body is too large.", StatusCodes.Status413PayloadTooLarge);

        try
        {
            return JsonSerializer.Deserialize(content.AsSpan(0, length), type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <param name="shape">What is expected, as JSON.</param>
    public static IResult Malformed(string shape) => Problems.BadRequest(
        $"Nội dung gửi không đúng dạng JSON cần có: {shape}", $"The body is not the JSON that is expected: {shape}");
}
