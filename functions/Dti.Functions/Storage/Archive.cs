using System.Security.Cryptography;

namespace Dti.Functions.Storage;

/// <summary>Container <c>archive</c>: every content that was ever read, once, under its SHA-256.</summary>
internal sealed class Archive(StorageAccount account)
{
    private readonly BlobStore blobs = new(account.Blobs, "archive");

    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string HashOf(BinaryData content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Keeps a content; when it is kept already, nothing changes.</summary>
    public Task KeepAsync(string hash, BinaryData content, CancellationToken cancellationToken) =>
        blobs.PutOnceAsync(hash, content, "application/octet-stream", cancellationToken);

    public async Task<BinaryData?> FindAsync(string hash, CancellationToken cancellationToken) =>
        (await blobs.FindAsync(hash, cancellationToken))?.Content;

    /// <summary>A content that is on record.</summary>
    /// <param name="hash">Null for a content that was too large to be kept: then there is none.</param>
    /// <exception cref="InvalidDataException">It is not in the archive.</exception>
    public async Task<BinaryData?> ReadAsync(string? hash, CancellationToken cancellationToken) => hash is null
        ? null
        : await FindAsync(hash, cancellationToken) ?? throw new InvalidDataException($"Content {hash} is on record but not in the archive.");
}
