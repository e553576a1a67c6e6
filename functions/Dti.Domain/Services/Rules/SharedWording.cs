using Dti.Domain.Catalogue;

namespace Dti.Domain.Services.Rules;

/// <summary>The name of a share of a stated whole, <c>… trên tổng số …</c>, without the kind that tells it from other shares.</summary>
/// <param name="Key">Equal for two such shares of one whole; says also by what they are told apart.</param>
/// <param name="Kind">The level of service and the channel that the share is of: different ones exclude each other.</param>
internal sealed record SharedWording(string Key, string Kind)
{
    private static readonly string Over = VietnameseText.Fold(" trên tổng số ");

    private static readonly string[] Levels = [.. new[] { "toàn trình", "một phần" }.Select(VietnameseText.Fold)];

    private static readonly string[] Channels =
        [.. new[] { "trực tuyến", "trực tiếp", "bưu chính công ích", "bưu chính" }.Select(VietnameseText.Fold)];

    /// <summary>Null where the name states no whole, or nothing that tells the share from others.</summary>
    internal static SharedWording? Of(string name)
    {
        if (Parts(name) is not var (part, whole))
            return null;

        var (level, channel) = (Levels.FirstOrDefault(part.Contains), Channels.FirstOrDefault(part.Contains));
        if (level is null && channel is null)
            return null;

        var rest = Without(Without(part, level), channel);
        return new SharedWording($"{rest}|{whole}|{level is null}|{channel is null}", $"{level}|{channel}");
    }

    /// <summary>What the name says that the share is taken of, folded; null where it does not.</summary>
    internal static string? WholeOf(string name) => Parts(name)?.Whole;

    private static (string Part, string Whole)? Parts(string name)
    {
        var folded = VietnameseText.Fold(name);
        var at = folded.LastIndexOf(Over, StringComparison.Ordinal);
        return at < 0 ? null : (folded[..at], folded[(at + Over.Length)..]);
    }

    private static string Without(string text, string? words) =>
        words is null ? text : VietnameseText.Fold(text.Replace(words, " ", StringComparison.Ordinal));
}
