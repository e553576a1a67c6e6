using Azure.Core;
using Azure.Core.Pipeline;
using Dti.Functions.Storage;

namespace Dti.Functions.Rebuilding;

/// <summary>Knows which account was called last: where a call comes to nothing, its setting is the one to look at.</summary>
internal sealed class LastCalled
{
    /// <summary>Name of a setting.</summary>
    public string Setting { get; private set; } = StorageAccount.Setting;

    /// <summary>Host of the address that was called; empty before the first call.</summary>
    public string Host { get; private set; } = "";

    /// <summary>Has calls through clients of this wiring noted as the account's.</summary>
    public StorageWiring Watch(StorageWiring wiring, string setting) =>
        wiring with { PerCall = [.. wiring.PerCall, new Noting(this, setting)] };

    private sealed class Noting(LastCalled last, string setting) : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message) =>
            (last.Setting, last.Host) = (setting, message.Request.Uri.Host ?? "");
    }
}
