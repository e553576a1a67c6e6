using System.Text.RegularExpressions;

namespace Dti.LocalHost.Demo;

/// <summary>Texts <c>{saved:FILE#/pointer}</c> in a request's JSON, which stand for what earlier steps saved.</summary>
internal static partial class SavedValues
{
    /// <exception cref="StepFailedException">There is no such file, or nothing at that place.</exception>
    public static string FillIn(string json, ResultFolder results) => Reference().Replace(json, reference =>
    {
        var (file, pointer) = (reference.Groups["file"].Value, reference.Groups["pointer"].Value);
        return JsonPointer.Find(results.ReadJson(file), pointer)?.GetRawText()
            ?? throw new StepFailedException($"'{file}' has nothing at {pointer}.");
    });

    [GeneratedRegex(@"""\{saved:(?<file>[^#""]+)#(?<pointer>[^""]*)\}""")]
    private static partial Regex Reference();
}
