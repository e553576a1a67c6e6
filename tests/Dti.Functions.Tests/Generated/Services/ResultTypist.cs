using System.Globalization;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Services;

/// <summary>Types results as offices do: percentages, counts, both, estimates, amounts, and faults in their place.</summary>
/// <param name="saysPercent">The header of the column says that it holds percentages.</param>
internal sealed class ResultTypist(Lot lot, bool saysPercent)
{
    private readonly string habit = lot.Pick("text", "text", "text", "percent cells", "ratios", "both", saysPercent ? "bare cells" : "text", saysPercent ? "bare text" : "mixed", "mixed");
    private readonly char mark = lot.Below(6) == 0 ? '.' : ',';

    /// <param name="isRate">Something in the row or its column says that a number without a sign is a percentage.</param>
    public (Typed Cell, string Meant) Rate(decimal numerator, decimal denominator, bool isRate)
    {
        if (lot.Draws("result faults", 6))
            return Fault(isRate, Undecided(numerator * 100 / denominator));
        if (lot.Draws("vague results", 8))
            return Vague();

        var decimals = lot.Between(0, 2);
        var percent = Math.Round(numerator * 100 / denominator, decimals, MidpointRounding.AwayFromZero);
        var written = Written(percent, decimals);
        var counts = $"{CountTypist.Grouped(numerator, '.')}/{CountTypist.Grouped(denominator, '.')}";
        var ratio = $"{Meant.Number(numerator)}/{Meant.Number(denominator)}";
        var meant = Meant.Percent(percent, decimals, isVague: false);
        return (habit == "mixed" ? lot.Pick("text", "percent cells", "ratios", "both") : habit) switch
        {
            "percent cells" => (Typed.Number(percent / 100, decimals == 0 ? "0%" : "0." + new string('0', decimals) + "%"), meant),
            "bare cells" when percent > 1 => (Typed.Number(percent, decimals == 0 ? "0" : "0." + new string('0', decimals)), meant),
            "bare text" when percent > 1 => (Typed.Label(written), meant),
            "ratios" => (Typed.Label(counts + lot.Pick("", " hồ sơ", " TTHC")), ratio),
            "both" => (Typed.Label(lot.Pick($"{counts} ({written}%)", $"{written}% ({counts})", $"{counts} hồ sơ ({written} %)", $"{counts}, đạt {written}%")), $"{meant}, {ratio}"),
            _ => (Typed.Label(lot.Pick("", "", "", "đạt ", "Đạt tỷ lệ ") + written + lot.Pick("%", "%", " %", "\u00A0%")), meant),
        };
    }

    public (Typed Cell, string Meant) Amount(decimal amount)
    {
        var meant = $"{Meant.Number(amount)} of {{0}}";
        return lot.Below(4) switch
        {
            0 => (Typed.Number(amount, lot.Pick("General", "#,##0")), string.Format(CultureInfo.InvariantCulture, meant, "?")),
            1 => (Typed.Label(CountTypist.Grouped(amount, '.')), string.Format(CultureInfo.InvariantCulture, meant, "?")),
            2 => (Typed.Label(CountTypist.Grouped(amount, '.') + " máy"), string.Format(CultureInfo.InvariantCulture, meant, "máy")),
            _ => (Typed.Label(CountTypist.Grouped(amount, '.') + " cái"), string.Format(CultureInfo.InvariantCulture, meant, "cái")),
        };
    }

    private (Typed, string) Vague()
    {
        var decimals = lot.Between(0, 1);
        var percent = lot.Between(20, 990) / 10m;
        percent = Math.Round(percent, decimals);
        var text = lot.Pick("khoảng {0}%", "trên {0}%", "hơn {0} %", "gần {0}%", "≥{0}%", "≥ {0}%", "Đạt trên {0}%", "ước đạt {0}%", "{0}% trở lên");
        return (Typed.Label(string.Format(CultureInfo.InvariantCulture, text, Written(percent, decimals))), Meant.Percent(percent, decimals, isVague: true));
    }

    // A share without a sign that the counts beside it do not decide.
    private static decimal Undecided(decimal percent) => Math.Abs(percent - 50) < 1 || Math.Abs(percent - 0.5m) < 0.1m ? 0.7m : 0.5m;

    private (Typed, string) Fault(bool isRate, decimal share) => lot.Pick<(Typed, string)>(
        (Typed.Nothing, "Blank"), (Typed.Label("–"), "Dash"), (Typed.Label("Chưa có số liệu"), "NotScored"), (Typed.Label("Đang thực hiện"), "Unreadable"),
        (Typed.Label("436.500%"), "Ambiguous"), (Typed.Label("80-85%"), "Unreadable"), (Typed.Label("15/4/2024"), "Unreadable"),
        (new Typed(Meaning.CellError, Stored.Error, "#REF!"), "CellError"), (Typed.Label("không áp dụng"), "NotApplicable"),
        (Typed.Number(share, "General"), isRate ? "Ambiguous" : $"{Meant.Number(share)} of ?"));

    private string Written(decimal percent, int decimals) => Typed.Write(percent, decimals).Replace(',', mark);
}
