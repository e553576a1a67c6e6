using System.Globalization;
using Azure;
using Azure.Identity;

namespace Dti.Functions.Rebuilding;

/// <summary>What keeps an account from being worked on, for whoever typed the command: which setting, what is wrong, what to do.</summary>
internal static class StorageTrouble
{
    /// <returns>One or two sentences without a key or an address's signature; null where the failure is not one of storage.</returns>
    public static string? Of(Exception failure, LastCalled called) => failure is InvalidOperationException && called.Host.Length == 0
        ? failure.Message // Of a setting that is wrong: nobody was called yet.
        : Of(failure, called.Setting, called.Host);

    /// <inheritdoc cref="Of(Exception, LastCalled)"/>
    /// <param name="setting">Name of the setting that names the account.</param>
    /// <param name="host">That was called.</param>
    internal static string? Of(Exception failure, string setting, string host) => failure switch
    {
        AuthenticationFailedException =>
            $"{setting}: nobody is signed in who could be shown to {host}. On your own machine install the Azure CLI, sign in with az login "
            + $"and set {setting}__credential=azurecli; without it a managed identity is asked for, which there is in Azure alone.",
        RequestFailedException { Status: 401 or 403 } refused =>
            $"{setting}: {host} refuses ({Code(refused)}). Look whether the key in the connection string is the account's, or the identity "
            + "has its roles on blobs, tables and queues, and whether the account's firewall lets this machine in.",
        RequestFailedException { Status: 0 } or AggregateException { InnerExceptions: [RequestFailedException or OperationCanceledException, ..] }
            => $"{setting}: {host} does not answer. Look whether the address is right and can be reached from here, then run the command "
            + "again.",
        RequestFailedException refused =>
            $"{setting}: {host} answered {Code(refused)} and the rebuilding has stopped. Run it again: it goes on from where it was.",
        _ => null,
    };

    private static string Code(RequestFailedException refused) =>
        string.Create(CultureInfo.InvariantCulture, $"{refused.Status} {refused.ErrorCode}").TrimEnd();
}
