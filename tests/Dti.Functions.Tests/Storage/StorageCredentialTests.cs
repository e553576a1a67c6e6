using Azure.Identity;
using Dti.Functions.Storage;
using Microsoft.Extensions.Configuration;

namespace Dti.Functions.Tests.Storage;

public sealed class StorageCredentialTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("managedidentity")]
    [InlineData("ManagedIdentity")]
    public void In_Azure_it_is_the_managed_identity(string? credential) =>
        Assert.IsType<ManagedIdentityCredential>(StorageCredential.Of(Account(credential)));

    [Fact]
    public void On_ones_own_machine_it_may_be_whoever_is_signed_in() =>
        Assert.IsType<AzureCliCredential>(StorageCredential.Of(Account("azurecli")));

    [Fact]
    public void Any_other_is_refused_with_what_may_be_set()
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => StorageCredential.Of(Account("password")));
        Assert.Equal("RebuildFrom__credential is 'password'; set it to managedidentity or azurecli.", refusal.Message);
    }

    private static IConfigurationSection Account(string? credential) =>
        new ConfigurationBuilder().AddInMemoryCollection([new("RebuildFrom:credential", credential)]).Build().GetSection("RebuildFrom");
}
