using System.Text.Json;

namespace Dti.Functions.Storage;

/// <summary>How values are named outside.</summary>
internal static class Names
{
    public static string Lower<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
