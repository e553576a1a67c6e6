using System.Text;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Hosting;

/// <summary>One good call for every HTTP function, more where it answers in several forms.</summary>
/// <param name="Target">Below <c>/api/</c>.</param>
/// <param name="Method">The one that runs it; HEAD comes with GET.</param>
public sealed record CalledFunction(string Function, string Method, string Target, string ContentType, string CacheControl)
{
    private const string Asked = "private, no-cache";

    public static IReadOnlyList<CalledFunction> All { get; } =
    [
        new("GetRanking", "GET", "rankings/2022/tua-chua.communes", "application/json", Asked),
        new("GetRanking", "GET", "rankings/2022/tua-chua.communes?format=csv&board=government", "text/csv", Asked),
        new("GetGaps", "GET", "gaps/2024-Q1/cho-don", "application/json", Asked),
        new("GetGaps", "GET", "gaps/2024-Q1/cho-don?format=csv", "text/csv", Asked),
        new("ListSubmissions", "GET", "submissions/2022", "application/json", Asked),
        new("ListSubmissions", "GET", "submissions/2022?group=tua-chua.communes&format=csv", "text/csv", Asked),
        new("GetSubmission", "GET", $"submissions/scores/{Samples.TuaChuaBlob}", "application/json", Asked),
        new("GetReport", "GET", "reports/2022/tua-chua", "application/json", Asked),
        new("GetReport", "GET", "reports/2022/tua-chua/self-scoring.pdf", "application/pdf", Asked),
        new(
            "GetReport", "GET", "reports/2022/tua-chua/self-scoring.docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", Asked),
        new("GetReport", "GET", "reports/2022/tua-chua/self-scoring.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Asked),
        new("GetReport", "GET", "reports/2022/tua-chua/self-scoring.json", "application/json", Asked),
        new("CreateUploadLink", "POST", "upload-links/scores/2022/tua-chua", "application/json", "no-store") { Body = """{ "fileName": "a.xlsx" }""" },
        new("RequestComputation", "POST", "computations/2022/tua-chua.communes", "application/json", "no-store"),
        new("Publish", "PUT", "publications/2022/tua-chua.communes", "application/json", "no-store") { Body = """{ "edition": "EDITION" }""" },
        new("GetPublished", "GET", "published/2022/tua-chua.communes", "application/json", "public, max-age=300") { IsOpen = true },
        new("GetPublished", "GET", "published/2022/tua-chua.communes/self-scoring.pdf", "application/pdf", "public, max-age=300") { IsOpen = true },
        new("GetHealth", "GET", "health/live", "text/plain", "no-store") { IsOpen = true, HasTag = false },
        new("GetHealth", "GET", "health/ready", "application/json", "no-store") { IsOpen = true, HasTag = false },
    ];

    /// <summary>JSON, or null where none is taken.</summary>
    public string? Body { get; init; }

    /// <summary>Whether no key is needed.</summary>
    public bool IsOpen { get; init; }

    public bool IsPublic => CacheControl.StartsWith("public", StringComparison.Ordinal);

    /// <summary>Whether the answer has an ETag.</summary>
    public bool HasTag { get; init; } = true;

    public IReadOnlyList<string> Methods => Method == "GET" ? ["GET", "HEAD"] : [Method];

    public string Allow => string.Join(", ", Methods.Append("OPTIONS").Order());

    /// <param name="edition">Stands in the body where it says EDITION.</param>
    public HttpRequestMessage Request(string method, string edition) => new(new HttpMethod(method), "/api/" + Target)
    {
        Content = Body is null ? null : new StringContent(Body.Replace("EDITION", edition, StringComparison.Ordinal), Encoding.UTF8, "application/json"),
    };

    public override string ToString() => $"{Function} {Target}";
}
