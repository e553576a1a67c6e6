using System.Text;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Hosting;

/// <summary>Names from outside that are no names: each is answered as what it is, through the host and without it.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public class HostilePathTests(Fronted fronted) : IClassFixture<Fronted>
{
    private static readonly Dictionary<string, string> Hostile = new()
    {
        ["dots"] = "%2e%2e/%2e%2e/events/secret",
        ["dots and escaped slashes"] = "..%2f..%2fevents%2fsecret",
        ["dots and backslashes"] = "..%5c..%5cevents%5csecret",
        ["twice escaped dots"] = "%252e%252e/%252e%252e/events/secret",
        ["thrice escaped slash"] = "..%25252f..%25252fevents",
        ["one dot"] = "%2e",
        ["NUL"] = "a%00b.xlsx",
        ["controls"] = "a%01%1f%7f%c2%85.xlsx",
        ["line ends"] = "a%0d%0aSet-Cookie:%20x=1.xlsx",
        ["ten thousand characters"] = new string('a', 10_000),
        ["seven thousand characters"] = new string('a', 7_000),
        ["many folders"] = string.Concat(Enumerable.Repeat("a/", 300)) + "b",
        ["long Vietnamese"] = string.Concat(Enumerable.Repeat("%E1%BB%87", 700)),
        ["decomposed"] = "Tu%CC%9B%CC%A3%20cha%CC%82%CC%81m.xlsx",
        ["composed"] = "T%E1%BB%B1%20ch%E1%BA%A5m.xlsx",
        ["apostrophes"] = "'%20or%20''eq'.xlsx",
        ["emoji"] = "%F0%9F%98%80%F0%9F%87%BB%F0%9F%87%B3.xlsx",
        ["reversed"] = "%E2%80%AEgnp.xlsx",
        ["no character"] = "%EF%BF%BF%EF%BF%BE.xlsx",
        ["broken UTF-8"] = "%ff%fe.xlsx",
        ["half a pair"] = "%ed%a0%80.xlsx",
        ["overlong slash"] = "%c0%af%c0%ae.xlsx",
        ["bad escape"] = "%zz%.xlsx",
        ["marks"] = "%3Ca%3E%7C%22%5E%60%7B%7D~%5B%5D=.xlsx",
        ["ends in a dot"] = "a.",
        ["ends in a slash"] = "a%2f",
        ["empty folder"] = "a//b.xlsx",
        ["parameter"] = "a;b=c.xlsx",
        ["keys"] = "a~b%23c%3fd%25e.xlsx",
    };

    private static readonly string[] Places =
    [
        "submissions/scores/{0}", "submissions/{0}/a.xlsx", "submissions/{0}", "submissions/2022?group={0}", "rankings/2022/{0}",
        "rankings/{0}/tua-chua.communes", "rankings/2022/tua-chua.communes?board={0}", "rankings/2022/tua-chua.communes?edition={0}",
        "rankings/2022/tua-chua.communes?{0}=1", "reports/2022/{0}", "reports/2022/tua-chua/{0}", "health/{0}", "{0}",
    ];

    public static TheoryData<string, string> Calls
    {
        get
        {
            var calls = new TheoryData<string, string>();
            foreach (var place in Places)
            {
                foreach (var name in Hostile.Keys)
                    calls.Add(place, name);
            }

            return calls;
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task A_hostile_name_is_answered_and_never_a_failure(string place, string name)
    {
        var target = "/api/" + string.Format(null, place, Hostile[name]);

        using var byApp = await GetRawAsync(fronted.App, target);
        using var byHost = await GetRawAsync(fronted.Host, target);

        await AssertNamedAsync(byApp);
        Assert.InRange((int)byHost.StatusCode, 200, 499);
    }

    [Theory]
    [MemberData(nameof(Posted))]
    public async Task A_hostile_name_that_is_posted_to_is_answered_too(string name)
    {
        using var computation = await fronted.App.SendAsync(Raw(HttpMethod.Post, fronted.App, $"/api/computations/2022/{Hostile[name]}"));
        using var link = await fronted.App.SendAsync(Raw(HttpMethod.Post, fronted.App, $"/api/upload-links/scores/2022/{Hostile[name]}"));
        using var publication = await fronted.App.SendAsync(Raw(HttpMethod.Put, fronted.App, $"/api/publications/2022/{Hostile[name]}"));

        await AssertNamedAsync(computation);
        await AssertNamedAsync(link);
        await AssertNamedAsync(publication);
    }

    public static TheoryData<string> Posted => [.. Hostile.Keys];

    // Bare answers are those of the server, which refuses before anybody sees a path.
    private static async Task AssertNamedAsync(HttpResponseMessage answer)
    {
        Assert.InRange((int)answer.StatusCode, 200, 499);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.DoesNotContain("secret of another container", text, StringComparison.Ordinal);
        if (!answer.IsSuccessStatusCode && text.Length > 0)
            await ProblemAssert.IsProblemAsync(answer, (int)answer.StatusCode);
        else if (!answer.IsSuccessStatusCode)
            Assert.Contains((int)answer.StatusCode, new[] { 400, 414 });
    }

    private static async Task<HttpResponseMessage> GetRawAsync(HttpClient http, string target)
    {
        using var request = Raw(HttpMethod.Get, http, target);
        request.Headers.Add("x-functions-key", HostFront.Keys.Function);
        return await http.SendAsync(request);
    }

    private static StringContent Json(string body) => new(body, Encoding.UTF8, "application/json");

    // As written: nothing is made canonical on the way out.
    private static HttpRequestMessage Raw(HttpMethod method, HttpClient http, string target) => new(method, new Uri(
        http.BaseAddress!.GetLeftPart(UriPartial.Authority) + target, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }))
    {
        Content = method == HttpMethod.Post ? Json("""{ "fileName": "a.xlsx" }""")
            : method == HttpMethod.Put ? Json("""{ "edition": "0123456789abcdef0123" }""") : null,
    };
}
