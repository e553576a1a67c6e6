using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Storage;

/// <summary>How values are named outside.</summary>
internal static class Names
{
    private const int HashCharacters = 12;

    public static string Lower<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>
    /// Stands for a blob's name where the name itself may not: the first 12 hexadecimal digits of the SHA-256 of <c>{container}/{name}</c>
    /// (NFC).
    /// </summary>
    public static string HashOf(string container, string blobName)
    {
        var name = Encoding.UTF8.GetBytes($"{container}/{VietnameseText.Compose(blobName)}");
        return Convert.ToHexStringLower(SHA256.HashData(name))[..HashCharacters];
    }
}
