using System.Security.Cryptography;
using System.Text;

namespace Dti.Domain.Submissions;

/// <summary>Identity of an upload: the same content at the same place is the same submission, however often it arrives.</summary>
public static class SubmissionId
{
    private const int Characters = 20;

    /// <summary>20 lower-case hexadecimal digits (80 bits) over container, blob name (NFC) and content hash.</summary>
    public static string Of(string container, string blobName, string contentHash)
    {
        var identity = string.Join('\n', container, blobName.Normalize(NormalizationForm.FormC), contentHash);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)))[..Characters];
    }
}
