using System.Text.Json;

namespace Dti.Functions.Tests.Support;

/// <summary>What every error of ours must be.</summary>
internal static class ProblemAssert
{
    /// <summary>Asserts Problem Details in two languages that nobody keeps and that tell nothing of the inside.</summary>
    public static async Task<JsonElement> IsProblemAsync(HttpResponseMessage answer, int status)
    {
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        if (answer.RequestMessage!.Method == HttpMethod.Head)
            return default;

        var text = await answer.Content.ReadAsStringAsync();
        Assert.Equal(answer.Content.Headers.ContentLength, System.Text.Encoding.UTF8.GetByteCount(text));
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal(["detail", "detailEn", "instance", "status", "title", "type"], problem.EnumerateObject().Select(member => member.Name).Order());
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.StartsWith("https://tools.ietf.org/html/rfc9110#section-15.", problem.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("/", problem.GetProperty("instance").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("?", problem.GetProperty("instance").GetString(), StringComparison.Ordinal);
        Assert.All(["title", "detail", "detailEn"], member => Assert.NotEmpty(problem.GetProperty(member).GetString()!));
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        return problem;
    }
}
