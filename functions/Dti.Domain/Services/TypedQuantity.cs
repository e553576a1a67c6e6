using System.Text.RegularExpressions;

namespace Dti.Domain.Services;

/// <summary>The patterns of what people write into the cell of a result: a percentage, counts, an amount, or two of them.</summary>
internal static partial class TypedQuantity
{
    // Time grows with the length alone: anybody may have typed the cell.
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    private const string Decimal = "[0-9]+(?:[.,][0-9]+)*";
    private const string Count = "[0-9]+(?:[.,][0-9]+)*(?: [0-9]{3})*";
    private const string Words = @"\p{L}[\p{L}\p{M}, -]*";
    private const string Percentage = @"(?<percent>-?" + Decimal + @") ?(?:%|phần trăm)";
    private const string Over = @" ?(?:/|trên tổng số|trong tổng số) ?";
    private const string Counts =
        "(?<part>" + Count + ")(?: (?<partOf>" + Words + "))?" + Over + "(?<whole>" + Count + ")(?: (?<of>" + Words + "?))?";

    /// <summary>Words before a figure that change nothing.</summary>
    [GeneratedRegex("^(?:kết quả|tỷ lệ|tỉ lệ|đạt|là|:| )+(?= |[0-9]|-[0-9])", RegexOptions.CultureInvariant)]
    internal static partial Regex Lead();

    /// <summary>Words and signs that make a figure an estimate or a bound.</summary>
    [GeneratedRegex(
        "^(?:khoảng|trên|hơn|gần|dưới|ước tính|ước đạt|ước|xấp xỉ|ít nhất|tối thiểu|tối đa|không dưới|không quá|chưa đến|đạt trên"
        + "|>=|<=|≥|≤|>|<|~|≈|±)(?= |[0-9])",
        RegexOptions.CultureInvariant)]
    internal static partial Regex Vague();

    /// <summary>The same after a figure.</summary>
    [GeneratedRegex("(?: trở lên| trở xuống| \\+|\\+)$", RegexOptions.CultureInvariant)]
    internal static partial Regex VagueAfter();

    internal static readonly Regex Percent = new("^" + Percentage + "$", Linear);

    internal static readonly Regex Ratio = new("^" + Counts + "$", Linear);

    internal static readonly Regex Amount = new("^(?<amount>-?" + Count + ")(?: (?<of>" + Words + "))?$", Linear);

    /// <summary>Counts with their percentage, in either order.</summary>
    internal static readonly Regex Both = new(
        "^(?:" + Counts + @" ?(?:[(,;=-]|đạt|chiếm|tương ứng)(?: |=|đạt|tỷ lệ|tỉ lệ)*" + Percentage + @" ?\)?|"
        + Percentage + @" ?(?:\(|tương ứng|,|;|=) ?" + Counts + @" ?\)?)$", Linear);
}
