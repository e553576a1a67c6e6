using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dti.Functions.Hosting;

/// <summary>Small JSON bodies of requests.</summary>
internal static class JsonBody
{
    /// <returns>Null when it is no such JSON.</returns>
    /// <exception cref="BadHttpRequestException">It is larger than <see cref="HttpFunction.MostBodyBytes"/>.</exception>
    public static async Task<T?> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
        where T : class
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(request.Body, type, cancellationToken);
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
