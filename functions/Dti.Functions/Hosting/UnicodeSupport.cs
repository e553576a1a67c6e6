using System.Text;

namespace Dti.Functions.Hosting;

/// <summary>Names are matched by Unicode normalisation; where it does not work, every match would be wrong.</summary>
internal static class UnicodeSupport
{
    /// <exception cref="InvalidOperationException">The process runs without ICU (invariant mode).</exception>
    public static void Require()
    {
        const string decomposed = "e\u0302\u0323";
        if (decomposed.Normalize(NormalizationForm.FormC) != "\u1EC7" || char.ToLowerInvariant('Đ') != 'đ')
        {
            throw new InvalidOperationException(
                "Unicode normalisation does not work here: install ICU (Debian: libicu) and leave DOTNET_SYSTEM_GLOBALIZATION_INVARIANT unset.");
        }
    }
}
