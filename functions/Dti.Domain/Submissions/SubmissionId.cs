using Dti.Domain.Catalogue;
using System.Security.Cryptography;
using System.Text;

namespace Dti.Domain.Submissions;

/// <summary>Identity of an upload: the same content at the same place is the same submission, however often it arrives.</summary>
public static class SubmissionId
{
    private const int Characters = 20;

    /// <summary>
    /// Names what was read from a submission with one version of the catalogue: figures that an edition was made from stay as they
    /// were when the content is read again with another.
    /// </summary>
    public static string ReadingOf(string submission, string catalogueVersion) => $"{submission}.{catalogueVersion}";

    /// <summary>The submission that a reading is of.</summary>
    public static string OfReading(string reading) => reading[..reading.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>20 lower-case hexadecimal digits (80 bits) over container, blob name (NFC) and content hash.</summary>
    public static string Of(string container, string blobName, string contentHash)
    {
        var identity = string.Join('\n', container, VietnameseText.Compose(blobName), contentHash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..Characters];
    }
}
