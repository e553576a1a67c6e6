using System.Text;
using Dti.LocalHost.Demo;

namespace Dti.LocalHost.Tests.Demo;

public sealed class SavedValuesTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("dti-demo-");

    [Fact]
    public async Task A_reference_stands_for_the_saved_value_whatever_its_kind()
    {
        var results = await SavedAsync("""{ "edition": "abc", "counts": [1, 2] }""");

        Assert.Equal(
            """{ "edition": "abc", "second": 2, "other": "{x}" }""",
            SavedValues.FillIn("""{ "edition": "{saved:a.json#/edition}", "second": "{saved:a.json#/counts/1}", "other": "{x}" }""", results));
    }

    [Theory]
    [InlineData("{saved:a.json#/nothing}", "/nothing")]
    [InlineData("{saved:b.json#/edition}", "b.json")]
    [InlineData("{saved:../a.json#/edition}", "outside")]
    public async Task A_reference_to_nothing_is_named(string reference, string what)
    {
        var results = await SavedAsync("{}");

        var failed = Assert.Throws<StepFailedException>(() => SavedValues.FillIn($"[\"{reference}\"]", results));

        Assert.Contains(what, failed.Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<ResultFolder> SavedAsync(string json)
    {
        var results = new ResultFolder(folder.FullName);
        await results.SaveAsync("a.json", Encoding.UTF8.GetBytes(json), CancellationToken.None);
        return results;
    }
}
