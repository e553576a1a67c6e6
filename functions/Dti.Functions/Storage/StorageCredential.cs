using Azure.Core;
using Azure.Identity;

namespace Dti.Functions.Storage;

/// <summary>Who the app is to an account that is reached by its service addresses.</summary>
internal static class StorageCredential
{
    private const string ManagedIdentity = "managedidentity";
    private const string AzureCli = "azurecli";

    /// <summary>
    /// By the settings <c>…__credential</c> and <c>…__clientId</c>: the managed identity of the place the app runs at (also when neither
    /// is set), or, for a command on one's own machine, whoever is signed in there with <c>az login</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException"><c>…__credential</c> names neither.</exception>
    public static TokenCredential Of(IConfigurationSection account) =>
        account["credential"]?.ToLowerInvariant() switch
        {
            null or "" or ManagedIdentity => new ManagedIdentityCredential(account["clientId"] is { Length: > 0 } clientId
                ? ManagedIdentityId.FromUserAssignedClientId(clientId)
                : ManagedIdentityId.SystemAssigned),
            AzureCli => new AzureCliCredential(),
            _ => throw new InvalidOperationException(
                $"{account.Path}__credential is '{account["credential"]}'; set it to {ManagedIdentity} or {AzureCli}."),
        };
}
