using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Dti.Functions.Storage;

/// <summary>The one place where values become table keys.</summary>
internal static class TableKey
{
    /// <summary>Stands between the parts of a key, and sorts after every character that an encoded part may hold.</summary>
    public const char Separator = '~';

    private const int LongestPart = 200;

    /// <summary>
    /// Joins values to a key. Characters that table storage forbids, the separator and the escape character are written as
    /// <c>=XXXX</c>; a part that would be too long is replaced by its hash, so keep such a value in a property as well.
    /// </summary>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var key = new StringBuilder();
        for (var at = 0; at < parts.Length; at++)
        {
            if (at > 0)
                key.Append(Separator);
            key.Append(Encode(parts[at]));
        }

        return key.ToString();
    }

    /// <summary>A number as a key part that sorts as the number does, up to 99999.</summary>
    public static string Of(int number) => number.ToString("D5", CultureInfo.InvariantCulture);

    private static string Encode(string part)
    {
        var encoded = new StringBuilder(part.Length);
        foreach (var character in part)
        {
            if (IsForbidden(character))
                encoded.Append('=').Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else
                encoded.Append(character);
        }

        return encoded.Length <= LongestPart
            ? encoded.ToString()
            : "=h" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(part)));
    }

    private static bool IsForbidden(char character) =>
        char.IsControl(character) || char.IsSurrogate(character) || character is '/' or '\\' or '#' or '?' or '%' or '=' or Separator;
}
