using System.Text;
using System.Text.Json;

namespace Dti.Functions.Storage;

/// <summary>How values are named outside, and names compared.</summary>
internal static class Names
{
    public static string Lower<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    /// <summary>A name in NFC. One with U+FFFE, which no name has and normalisation refuses, stays as it is.</summary>
    public static string Composed(string name) => name.Contains('\uFFFE', StringComparison.Ordinal) ? name : name.Normalize(NormalizationForm.FormC);
}
