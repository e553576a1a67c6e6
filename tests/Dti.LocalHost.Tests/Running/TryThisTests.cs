using Dti.LocalHost.Running;

namespace Dti.LocalHost.Tests.Running;

public sealed class TryThisTests
{
    // The account that every emulator has; it opens nothing else.
    private const string Storage =
        "DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;"
        + "AccountKey=Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==;"
        + "BlobEndpoint=http://127.0.0.1:1/devstoreaccount1;";

    [Fact]
    public void Known_placeholders_are_filled_in_and_other_braces_stay()
    {
        var filled = TryThis.Fill(
            """curl -d '{"on":{baseUrl}}' -H '{functionKey}' '{masterKey}' {storage}""", "http://x", TestHost.Keys, "STORAGE");

        Assert.Equal("""curl -d '{"on":http://x}' -H 'KEY' 'MASTER' STORAGE""", filled);
    }

    [Fact]
    public void A_blob_gets_a_link_of_its_own()
    {
        var link = TryThis.Fill("{blobSas:inbox/2026/Q1 plan.xlsx}", "", TestHost.Keys, Storage);

        Assert.StartsWith("http://127.0.0.1:1/devstoreaccount1/inbox/2026/Q1%20plan.xlsx?", link, StringComparison.Ordinal);
        Assert.Contains("sp=rcw", link, StringComparison.Ordinal);
    }
}
