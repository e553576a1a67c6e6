using Dti.LocalHost.Blobs;

namespace Dti.LocalHost.Tests.Blobs;

public sealed class PathPatternTests
{
    [Theory]
    [InlineData("inbox/{name}", "2026/Q1 plan.xlsx", "name=2026/Q1 plan.xlsx")]
    [InlineData("inbox/{name}.xlsx", "2026/Q1 plan.xlsx", "name=2026/Q1 plan")]
    [InlineData("inbox/{name}.xlsx", "plan.XLSX", null)]
    [InlineData("inbox/{name}.xlsx", ".xlsx", "name=")]
    [InlineData("inbox/{year}/{name}.{type}", "2026/a/b.c.xlsx", "year=2026/a,name=b.c,type=xlsx")]
    [InlineData("inbox/fixed.txt", "fixed.txt", "")]
    [InlineData("inbox/fixed.txt", "fixed_txt", null)]
    [InlineData("inbox/{{x}}-{name}", "{x}-1", "name=1")]
    [InlineData("inbox/{name}", "two\nlines", "name=two\nlines")]
    [InlineData("inbox", "anything", "")]
    public void A_blob_name_is_matched_whole(string path, string blob, string? expected)
    {
        var matched = PathPattern.Parse("F", path).Match(blob);

        Assert.Equal(expected, matched is null ? null : string.Join(',', matched.Select(part => $"{part.Key}={part.Value}")));
    }

    [Theory]
    [InlineData("In/{name}", "is no container name")]
    [InlineData("{box}/{name}", "is no container name")]
    [InlineData("inbox/{name}/{name}", "stands twice")]
    [InlineData("inbox/{name", "belongs to no parameter")]
    public void What_is_no_pattern_is_refused_with_the_functions_name(string path, string why)
    {
        var refused = Assert.Throws<LocalHostException>(() => PathPattern.Parse("TakeNote", path));

        Assert.Contains("TakeNote", refused.Message, StringComparison.Ordinal);
        Assert.Contains(why, refused.Message, StringComparison.Ordinal);
    }
}
