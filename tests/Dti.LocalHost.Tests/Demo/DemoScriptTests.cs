using Dti.LocalHost.Demo;

namespace Dti.LocalHost.Tests.Demo;

public sealed class DemoScriptTests
{
    [Fact]
    public void What_is_left_out_has_its_default()
    {
        var script = Read("""{ "steps": [ { "blob": "a/b", "step": "waitForBlob" }, { "step": "request", "path": "api/x" } ] }""");

        Assert.Equal(600, script.TimeLimitSeconds);
        Assert.Equal(60, Assert.IsType<WaitForBlobStep>(script.Steps[0]).TimeoutSeconds);
        Assert.Equal(new RequestStep("api/x", "GET", Body: null, RequestKey.Function, Save: null, ExpectStatus: 200), script.Steps[1]);
    }

    [Theory]
    [InlineData("""{ "steps": [ { "step": "upload", "file": "a", "to": "b/c", "colour": 1 } ] }""", "colour")]
    [InlineData("""{ "steps": [ { "step": "upload", "file": "a" } ] }""", "to")]
    [InlineData("""{ "steps": [ { "step": "dance" } ] }""", "dance")]
    [InlineData("""{ "steps": [ { "step": "request", "path": "x", "key": "master" } ] }""", "key")]
    [InlineData("""{ "title": "no steps" }""", "steps")]
    public void What_is_unknown_or_missing_is_named(string json, string what)
    {
        var refused = Assert.Throws<LocalHostException>(() => Read(json));

        Assert.Contains(what, refused.Message, StringComparison.Ordinal);
    }

    private static DemoScript Read(string json)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, json);
            return DemoScript.Read(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
