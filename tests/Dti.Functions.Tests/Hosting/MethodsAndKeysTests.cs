using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Hosting;

/// <summary>Every function × every method × every kind of key, through the host.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class MethodsAndKeysTests(Fronted fronted) : IClassFixture<Fronted>
{
    private const string NoKey = "no key", WrongKey = "a wrong key", FunctionKey = "the function key", KeyInQuery = "the key in the query",
        MasterKey = "the master key";

    private static readonly string[] EveryMethod = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"];

    public static TheoryData<int, string, string> Calls
    {
        get
        {
            var calls = new TheoryData<int, string, string>();
            foreach (var (row, _) in CalledFunction.All.Index())
            {
                foreach (var method in EveryMethod)
                {
                    foreach (var key in new[] { NoKey, WrongKey, FunctionKey, KeyInQuery, MasterKey })
                        calls.Add(row, method, key);
                }
            }

            return calls;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_call_is_answered_by_its_method_and_key(int row, string method, string key)
    {
        var function = CalledFunction.All[row];
        using var request = WithKey(function.Request(method, fronted.Edition), key);

        using var answer = await fronted.Host.SendAsync(request);

        if (!function.IsOpen && key is NoKey or WrongKey)
            await AssertRefusedByTheHostAsync(answer);
        else if (function.Methods.Contains(method))
            await AssertAnsweredAsync(answer, function);
        else if (method == "OPTIONS")
            AssertTold(answer, function);
        else
            await AssertNotAllowedAsync(answer, function);
        await AssertNothingLeaksAsync(answer);
    }

    [Fact]
    public void Every_function_is_called_here() =>
        Assert.Equal(Program.HttpFunctions.Select(function => function.Name).Distinct().Order(), CalledFunction.All.Select(call => call.Function).Distinct().Order());

    private static HttpRequestMessage WithKey(HttpRequestMessage request, string key)
    {
        if (key == KeyInQuery)
        {
            var target = request.RequestUri!.OriginalString;
            request.RequestUri = new Uri($"{target}{(target.Contains('?', StringComparison.Ordinal) ? '&' : '?')}code={HostFront.Keys.Function}", UriKind.Relative);
        }
        else if (key != NoKey)
        {
            request.Headers.Add("x-functions-key", key == WrongKey ? "wrong" : key == MasterKey ? HostFront.Keys.Master : HostFront.Keys.Function);
        }

        return request;
    }

    private static async Task AssertRefusedByTheHostAsync(HttpResponseMessage answer)
    {
        Assert.Equal(401, (int)answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
    }

    private static async Task AssertAnsweredAsync(HttpResponseMessage answer, CalledFunction function)
    {
        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal(function.ContentType, answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(function.CacheControl, string.Join(", ", answer.Headers.NonValidated["Cache-Control"]));
        Assert.Equal(function.HasTag && function.Method == "GET", answer.Headers.ETag is { IsWeak: false });
        Assert.Equal(answer.RequestMessage!.Method == HttpMethod.Head, (await answer.Content.ReadAsByteArrayAsync()).Length == 0);
        Assert.NotEqual(0, answer.Content.Headers.ContentLength);
        AssertSafe(answer, function.IsPublic);
    }

    private static void AssertTold(HttpResponseMessage answer, CalledFunction function)
    {
        Assert.Equal(204, (int)answer.StatusCode);
        Assert.Equal(function.Allow, string.Join(", ", answer.Content.Headers.Allow.Order()));
        AssertSafe(answer, function.IsPublic);
    }

    private static async Task AssertNotAllowedAsync(HttpResponseMessage answer, CalledFunction function)
    {
        await ProblemAssert.IsProblemAsync(answer, 405);
        Assert.Equal(function.Allow, string.Join(", ", answer.Content.Headers.Allow.Order()));
        AssertSafe(answer, isPublic: false);
    }

    private static void AssertSafe(HttpResponseMessage answer, bool isPublic)
    {
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("default-src 'none'; frame-ancestors 'none'", Header(answer, "Content-Security-Policy"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal(isPublic ? "cross-origin" : "same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
    }

    private static async Task AssertNothingLeaksAsync(HttpResponseMessage answer)
    {
        var all = answer.Headers.ToString() + answer.Content.Headers + System.Text.Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync());
        Assert.Null(answer.Headers.Server?.FirstOrDefault());
        Assert.All(
            [HostFront.Keys.Function, HostFront.Keys.Master, "AccountKey", "X-Powered-By", "Kestrel", "StackTrace"],
            secret => Assert.DoesNotContain(secret, all, StringComparison.OrdinalIgnoreCase));
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(" | ", values) : null;
}
