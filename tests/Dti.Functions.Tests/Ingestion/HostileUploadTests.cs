using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dti.Functions.Tests.Support;
using Dti.Xlsx.Hostile;
using Dti.Xlsx.Hostile.Measuring;

namespace Dti.Functions.Tests.Ingestion;

/// <summary>The hostile set, sent as offices send workbooks: each ends in success for the host and a sentence for the sender.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public partial class HostileUploadTests(StorageFixture storage)
{
    private const string Place = "2022/tua-chua/";
    private const int FilesAtOnce = 4;
    private const int FilesOfSeries = 10;
    private const string TooLarge = "FILE_TOO_LARGE";

    [Theory]
    [InlineData("scores", Place)]
    [InlineData("services", "2024-Q1/ba-to/")]
    public async Task Every_hostile_file_is_answered_with_its_rule_and_the_app_goes_on(string container, string place)
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        var wrong = new ConcurrentBag<string>();

        await Parallel.ForEachAsync(HostileSet.Cases, new ParallelOptions { MaxDegreeOfParallelism = FilesAtOnce }, async (one, _) =>
        {
            foreach (var (at, write) in SomeOf(one.Files).Index())
            {
                if (await FindFaultAsync(app, one, container, $"{place}{one.Name}-{at}.xlsx", write) is { } fault)
                    wrong.Add($"{one.Name}, file {at}: {fault}");
            }
        });

        await app.UploadAsync("scores", Samples.TuaChuaBlob, Samples.Workbook(Samples.TuaChua));
        Assert.Equal("accepted", (await app.FeedbackAsync("scores", Samples.TuaChuaBlob))!.Value.GetProperty("outcome").GetString());
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://127.0.0.1:9/\")")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("' or RowKey ne '")]
    [InlineData("%s%n ${jndi:ldap://127.0.0.1:9/a}")]
    [InlineData("a_x0000__x0007__x001B_[2J")]
    [InlineData("_xD800__xDC00__xDC00__xFFFF_")]
    [InlineData("\u202Efdp.exe\u2066\u200B\uFEFF")]
    [InlineData("\r\n\r\nHTTP/1.1 200 OK")]
    public async Task A_hostile_text_in_a_score_table_comes_back_as_text(string text)
    {
        await storage.EmptyAsync();
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.ImportCatalogueAsync();
        object?[] head = ["TT", "Tên đơn vị", "Nhận thức số", "Thể chế số", text, "Tổng điểm"];
        var workbook = SheetBuilder.Build(head, [1, text, 1, 2, 3, 6], [2, "Xã Xá Nhè", text, 2, 3, text],
            [text, "Xã Tả Phìn", 1, 2, 3, 6]);

        await app.UploadAsync("scores", Place + "a.xlsx", workbook);

        var findings = (await app.FeedbackAsync("scores", Place + "a.xlsx"))!.Value.GetProperty("findings").EnumerateArray().ToList();
        Assert.Contains(findings, finding => finding.GetProperty("rule").GetString() == "UNIT_UNKNOWN");
        Assert.Contains(findings, finding => finding.GetProperty("rule").GetString() == "NUMBER_UNREADABLE");
        Assert.All(findings, finding => Assert.Null(FaultIn(finding)));
        Assert.All(findings, finding => Assert.DoesNotContain(finding.GetProperty("message").GetString()!, char.IsControl));
    }

    private static IEnumerable<Action<Stream>> SomeOf(IReadOnlyList<Action<Stream>> files) =>
        files.Count <= FilesOfSeries ? files : files.Where((_, at) => at % (files.Count / FilesOfSeries) == 0);

    private static async Task<string?> FindFaultAsync(
        TestApp app, HostileCase one, string container, string blob, Action<Stream> write)
    {
        using var content = new MemoryStream();
        write(content);
        await app.PutAsync(container, blob, content.ToArray());
        using var answer = await app.DeliverAsync(container, blob);
        if (!answer.IsSuccessStatusCode)
            return $"the host was told {answer.StatusCode}";
        if (await app.FeedbackAsync(container, blob) is not { } feedback)
            return "there is no feedback";

        var outcome = feedback.GetProperty("outcome").GetString()!;
        var findings = feedback.GetProperty("findings").EnumerateArray().ToList();
        if (!IsExpected(one, outcome, [.. findings.Select(finding => finding.GetProperty("rule").GetString()!)]))
            return $"{outcome}: {string.Join(", ", findings)}";
        return findings.Select(FaultIn).FirstOrDefault(fault => fault is not null);
    }

    // A workbook that can be read may still have more rows than a table of units.
    private static bool IsExpected(HostileCase one, string outcome, string[] rules)
    {
        string[] verdicts = one.IsSeries ? one.Expected.Split(", ") : [one.Expected];
        var mayBeRead = one.IsSeries || Verdict.IsRead(one.Expected);
        return outcome switch
        {
            "accepted" => mayBeRead,
            "rejected" => mayBeRead && rules.Length > 0 && !rules.Any(rule => rule.StartsWith("FILE_", StringComparison.Ordinal)),
            _ => rules is [var rule]
                && (verdicts.Any(verdict => Verdict.RuleOf(verdict) == rule) || (mayBeRead && one.IsBomb && rule == TooLarge)),
        };
    }

    private static string? FaultIn(JsonElement finding)
    {
        var (message, english) = (finding.GetProperty("message").GetString()!, finding.GetProperty("messageEn").GetString()!);
        if (!message.Contains("Đề nghị", StringComparison.Ordinal) || !message.IsNormalized(NormalizationForm.FormC) || english.Length == 0)
            return $"no plain sentence: {message}";
        return Unresolved().IsMatch(message) || Unresolved().IsMatch(english) ? $"a placeholder is left: {message} {english}" : null;
    }

    [GeneratedRegex(@"\{[a-z0-9]*\}", RegexOptions.IgnoreCase)]
    private static partial Regex Unresolved();
}
