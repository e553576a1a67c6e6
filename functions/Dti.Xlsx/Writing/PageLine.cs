namespace Dti.Xlsx.Writing;

/// <summary>A header or footer: what stands left, in the middle and right.</summary>
public sealed record PageLine
{
    /// <summary>Stands for the number of the page.</summary>
    public const string PageNumber = "{page}";

    /// <summary>Stands for the number of pages.</summary>
    public const string PageCount = "{pages}";

    private const int LongestCode = 255;

    /// <exception cref="ArgumentException">Together longer than a header can be, which is a little less than 255 characters.</exception>
    public PageLine(string left = "", string center = "", string right = "")
    {
        Code = Part("&L", left) + Part("&C", center) + Part("&R", right);
        if (Code.Length > LongestCode)
            throw new ArgumentException("A header or footer has together up to 255 characters.", nameof(left));
        (Left, Center, Right) = (left, center, right);
    }

    public string Left { get; }

    public string Center { get; }

    public string Right { get; }

    /// <summary>As it is stored.</summary>
    internal string Code { get; }

    private static string Part(string place, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? "" : place + text.Replace("&", "&&", StringComparison.Ordinal)
            .Replace(PageNumber, "&P", StringComparison.Ordinal).Replace(PageCount, "&N", StringComparison.Ordinal);
    }
}
