using Azure;
using Azure.Core.Pipeline;
using Azure.Identity;
using Dti.Functions.Rebuilding;
using Dti.Functions.Storage;
using Dti.Functions.Tests.Support;
using Dti.Functions.Tests.Support.Memory;

namespace Dti.Functions.Tests.Rebuilding;

/// <summary>What whoever types the command is told.</summary>
public class RebuildCommandTests
{
    private const string Signature = "BlobEndpoint=http://old.blob.test/;TableEndpoint=http://old.table.test/;QueueEndpoint=http://old.queue.test/;"
        + "SharedAccessSignature=sv=2024-01-01&sig=secret";

    [Fact]
    public async Task The_first_line_names_both_accounts_without_a_key_or_a_signature()
    {
        var (code, output, errors) = await RunAsync([], "--RebuildFrom", Signature);

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal("Rebuilding http://memory.blob.test/ from http://old.blob.test/", output.Split('\n')[0]);
        Assert.DoesNotContain("secret", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("old.blob.test", "RebuildFrom: old.blob.test refuses (403). Look whether")]
    [InlineData("memory.blob.test", "AzureWebJobsStorage: memory.blob.test refuses (403). Look whether")]
    public async Task An_account_that_refuses_is_named_by_its_setting(string refusing, string said)
    {
        var (code, _, errors) = await RunAsync([new FailingFor(refusing)], "--RebuildFrom", Signature);

        Assert.Equal(1, code);
        Assert.StartsWith(said, Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_account_that_does_not_answer_is_named_by_its_setting()
    {
        using var broken = new FaultPolicy(_ => Fault.AnswerLost);

        var (code, _, errors) = await RunAsync([broken], "--RebuildFrom", Signature);

        Assert.Equal(1, code);
        Assert.Equal(
            "RebuildFrom: old.blob.test does not answer. Look whether the address is right and can be reached from here, then run the command again.\n",
            errors);
    }

    [Theory]
    [InlineData("--RebuildFrom", "foo", "RebuildFrom is not a whole connection string of a storage account: copy it again, up to the end of the key.")]
    [InlineData("--RebuildFrom:credential", "me", "RebuildFrom__credential is 'me'; set it to managedidentity or azurecli.")]
    [InlineData("--RebuildFrom:blobServiceUri", "http://old.blob.test",
        "RebuildFrom__blobServiceUri does not begin with https://, and who the app is must not be sent in the open.")]
    public async Task A_setting_that_is_wrong_is_named(string name, string value, string said) =>
        Assert.Equal((1, "", said + "\n"), await RunAsync([], name, value));

    [Fact]
    public void Whoever_is_not_signed_in_is_told_what_to_set_and_what_to_do()
    {
        var said = StorageTrouble.Of(new CredentialUnavailableException("Azure CLI not installed"), "AzureWebJobsStorage", "a.blob.core.windows.net");

        Assert.StartsWith("AzureWebJobsStorage: nobody is signed in", said, StringComparison.Ordinal);
        Assert.Contains("az login", said, StringComparison.Ordinal);
        Assert.Equal(said, StorageTrouble.Of(new AuthenticationFailedException("x"), "AzureWebJobsStorage", "a.blob.core.windows.net"));
    }

    [Fact]
    public void What_is_tried_until_patience_ends_comes_as_many_failures_and_is_said_once()
    {
        var many = new AggregateException(Enumerable.Range(0, 6).Select(_ => new RequestFailedException("No such host is known.")));

        Assert.StartsWith("RebuildFrom: a does not answer.", StorageTrouble.Of(many, "RebuildFrom", "a"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_ours_is_not_taken_for_one_of_storage() =>
        Assert.Null(StorageTrouble.Of(new InvalidOperationException(), "AzureWebJobsStorage", "a"));

    [Fact]
    public async Task Settings_of_an_app_that_serves_are_not_looked_at()
    {
        var (code, _, errors) = await RunAsync(
            [], "--FUNCTIONS_CUSTOMHANDLER_PORT", "abc", "--APPLICATIONINSIGHTS_CONNECTION_STRING", "nonsense");

        Assert.Equal((0, ""), (code, errors));
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(
        IReadOnlyList<HttpPipelinePolicy> perRetry, params IReadOnlyList<string> settings)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var wiring = new StorageWiring { Transport = new MemoryAccount(), PerRetry = perRetry, RetryDelay = TimeSpan.FromMilliseconds(1) };
        var code = await RebuildCommand.RunAsync(
            connect => Program.Build(
                ["--AzureWebJobsStorage", MemoryAccount.ConnectionString, "--Logging:LogLevel:Default", "None", .. settings], connect, isServing: false),
            wiring, output, errors, CancellationToken.None);
        return (code, output.ToString(), errors.ToString());
    }
}
