using System.Text.Json;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Http;

/// <summary>The identity that a key gives its caller, as claims. Without a key there is none.</summary>
internal static class CallerIdentity
{
    private const string ClaimPrefix = "http://schemas.microsoft.com/2017/07/functions/claims/";
    private const string Authority = "LOCAL AUTHORITY";

    public static void Write(Utf8JsonWriter writer, AccessLevel level)
    {
        writer.WriteStartArray("Identities");
        if (level != AccessLevel.Anonymous)
        {
            writer.WriteStartObject();
            writer.WriteString("AuthenticationType", "WebJobsAuthLevel");
            writer.WriteBoolean("IsAuthenticated", true);
            writer.WriteNull("Actor");
            writer.WriteNull("BootstrapContext");
            writer.WriteStartArray("Claims");
            WriteClaim(writer, "authlevel", level.ToString());
            WriteClaim(writer, "keyid", level == AccessLevel.Admin ? "master" : "default");
            writer.WriteEndArray();
            writer.WriteNull("Label");
            writer.WriteNull("Name");
            writer.WriteString("NameClaimType", "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/name");
            writer.WriteString("RoleClaimType", "http://schemas.microsoft.com/ws/2008/06/identity/claims/role");
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void WriteClaim(Utf8JsonWriter writer, string type, string value)
    {
        writer.WriteStartObject();
        writer.WriteString("Issuer", Authority);
        writer.WriteString("OriginalIssuer", Authority);
        writer.WriteStartObject("Properties");
        writer.WriteEndObject();
        writer.WriteString("Type", ClaimPrefix + type);
        writer.WriteString("Value", value);
        writer.WriteString("ValueType", "http://www.w3.org/2001/XMLSchema#string");
        writer.WriteEndObject();
    }
}
