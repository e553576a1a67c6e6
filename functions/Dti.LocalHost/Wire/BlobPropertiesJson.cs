using System.Text.Json;
using Azure.Storage.Blobs.Models;

namespace Dti.LocalHost.Wire;

/// <summary>A blob's properties as one version of the storage library serialises them, the empty ETag included.</summary>
internal static class BlobPropertiesJson
{
    public static void Write(Utf8JsonWriter writer, BlobProperties blob)
    {
        writer.WriteStartObject();
        WriteTime(writer, "LastModified", blob.LastModified);
        WriteTime(writer, "CreatedOn", blob.CreatedOn);
        WriteMetadata(writer, blob);
        WriteCopy(writer, blob);
        WriteLease(writer, blob);
        WriteContent(writer, blob);
        WriteStorage(writer, blob);
        writer.WriteEndObject();
    }

    /// <summary>The member Metadata: what the uploader attached.</summary>
    public static void WriteMetadata(Utf8JsonWriter writer, BlobProperties blob)
    {
        writer.WriteStartObject("Metadata");
        foreach (var (name, value) in blob.Metadata) writer.WriteString(name, value);
        writer.WriteEndObject();
    }

    private static void WriteCopy(Utf8JsonWriter writer, BlobProperties blob)
    {
        writer.WriteString("ObjectReplicationDestinationPolicyId", blob.ObjectReplicationDestinationPolicyId);
        writer.WriteNull("ObjectReplicationSourceProperties");
        writer.WriteNumber("BlobType", (int)blob.BlobType);
        WriteTime(writer, "CopyCompletedOn", blob.CopyCompletedOn);
        writer.WriteString("CopyStatusDescription", blob.CopyStatusDescription);
        writer.WriteString("CopyId", blob.CopyId);
        writer.WriteString("CopyProgress", blob.CopyProgress);
        writer.WriteString("CopySource", blob.CopySource?.OriginalString);
        writer.WriteNumber("CopyStatus", 0);
        writer.WriteNull("BlobCopyStatus");
        writer.WriteBoolean("IsIncrementalCopy", blob.IsIncrementalCopy);
        writer.WriteString("DestinationSnapshot", blob.DestinationSnapshot);
    }

    private static void WriteLease(Utf8JsonWriter writer, BlobProperties blob)
    {
        writer.WriteNumber("LeaseDuration", (int)blob.LeaseDuration);
        writer.WriteNumber("LeaseState", (int)blob.LeaseState);
        writer.WriteNumber("LeaseStatus", (int)blob.LeaseStatus);
    }

    private static void WriteContent(Utf8JsonWriter writer, BlobProperties blob)
    {
        writer.WriteNumber("ContentLength", blob.ContentLength);
        writer.WriteString("ContentType", blob.ContentType);
        writer.WriteStartObject("ETag");
        writer.WriteEndObject();
        if (blob.ContentHash is { } hash) writer.WriteBase64String("ContentHash", hash);
        else writer.WriteNull("ContentHash");
        writer.WriteString("ContentEncoding", blob.ContentEncoding);
        writer.WriteString("ContentDisposition", blob.ContentDisposition);
        writer.WriteString("ContentLanguage", blob.ContentLanguage);
        writer.WriteString("CacheControl", blob.CacheControl);
    }

    private static void WriteStorage(Utf8JsonWriter writer, BlobProperties blob)
    {
        writer.WriteNumber("BlobSequenceNumber", blob.BlobSequenceNumber);
        writer.WriteString("AcceptRanges", blob.AcceptRanges);
        writer.WriteNumber("BlobCommittedBlockCount", blob.BlobCommittedBlockCount);
        writer.WriteBoolean("IsServerEncrypted", blob.IsServerEncrypted);
        writer.WriteString("EncryptionKeySha256", blob.EncryptionKeySha256);
        writer.WriteString("EncryptionScope", blob.EncryptionScope);
        writer.WriteString("AccessTier", blob.AccessTier);
        writer.WriteBoolean("AccessTierInferred", blob.AccessTierInferred);
        writer.WriteString("ArchiveStatus", blob.ArchiveStatus);
        WriteTime(writer, "AccessTierChangedOn", blob.AccessTierChangedOn);
        writer.WriteString("VersionId", blob.VersionId);
        writer.WriteBoolean("IsLatestVersion", blob.IsLatestVersion);
        writer.WriteNumber("TagCount", blob.TagCount);
        WriteTime(writer, "ExpiresOn", blob.ExpiresOn);
        writer.WriteBoolean("IsSealed", blob.IsSealed);
        writer.WriteString("RehydratePriority", blob.RehydratePriority);
        WriteTime(writer, "LastAccessed", blob.LastAccessed);
        writer.WriteStartObject("ImmutabilityPolicy");
        writer.WriteNull("ExpiresOn");
        writer.WriteNull("PolicyMode");
        writer.WriteEndObject();
        writer.WriteBoolean("HasLegalHold", blob.HasLegalHold);
    }

    private static void WriteTime(Utf8JsonWriter writer, string name, DateTimeOffset time) => writer.WriteString(name, time);
}
