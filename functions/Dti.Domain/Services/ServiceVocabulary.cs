using System.Globalization;
using System.Text.RegularExpressions;
using Dti.Domain.Catalogue;
using Dti.Domain.Submissions;

namespace Dti.Domain.Services;

/// <summary>What a column header of a services table was found to mean.</summary>
/// <param name="Role">For "Chỉ tiêu" the indicator, see <see cref="MayBeTarget"/>.</param>
public sealed record ServiceHeaderMeaning(ServiceColumnRole Role)
{
    /// <summary>"Chỉ tiêu": what is measured, or what is to be reached where another column says what is measured.</summary>
    public bool MayBeTarget { get; init; }

    /// <summary>"Số hồ sơ": the number of what the header above says; all dossiers where there is none.</summary>
    public bool IsCountWord { get; init; }

    /// <summary>Its figures are percentages: "Tỷ lệ", "Kết quả (%)".</summary>
    public bool SaysPercent { get; init; }

    /// <summary>It speaks of dossiers by itself: "Tổng số hồ sơ".</summary>
    public bool SaysDossiers { get; init; }

    /// <summary>The year it speaks of; null where it names none.</summary>
    public int? Year { get; init; }
}

/// <summary>Column headers of services tables, as offices write them.</summary>
public sealed partial class ServiceVocabulary
{
    private const int LongestAddition = 40;
    private const int LongestWord = 20;

    private static readonly string[] BeforeChannels =
        ["hồ sơ", "số hồ sơ", "nộp", "hồ sơ nộp", "số hồ sơ nộp", "tiếp nhận", "hồ sơ tiếp nhận", "số hồ sơ tiếp nhận", "hình thức", "số hs"];

    private static readonly (ServiceColumnRole Role, string[] Names)[] Names =
    [
        (ServiceColumnRole.Number, HeaderVocabulary.NumberNames),
        (ServiceColumnRole.UnitCode, HeaderVocabulary.UnitCodeNames),
        (ServiceColumnRole.Unit, HeaderVocabulary.UnitNames),
        (ServiceColumnRole.Indicator,
            ["Tên chỉ tiêu", "Nội dung", "Nội dung chỉ tiêu", "Chỉ số", "Tên chỉ số", "Các chỉ tiêu", "Danh mục chỉ tiêu", "Chỉ tiêu chủ yếu",
                "Chỉ tiêu đánh giá", "Chỉ tiêu thực hiện", "Nội dung thực hiện", "Chỉ tiêu, nội dung", "Tên chỉ tiêu, chỉ số",
                "Tiêu chí", "Nhiệm vụ, chỉ tiêu"]),
        (ServiceColumnRole.Measure, ["Đơn vị tính", "ĐVT", "Đơn vị đo"]),
        (ServiceColumnRole.Level, ["Cấp", "Cấp thực hiện", "Cấp chính quyền", "Cấp hành chính", "Cấp đánh giá"]),
        (ServiceColumnRole.Numerator, ["Tử số", "Số đạt", "Số lượng đạt", "Số lượng đã thực hiện", "Số đã thực hiện"]),
        (ServiceColumnRole.Denominator, ["Mẫu số", "Tổng số phải thực hiện", "Số phải thực hiện", "Số lượng phải thực hiện"]),
        (ServiceColumnRole.Result,
            ["Kết quả", "Kết quả thực hiện", "Kết quả đạt được", "Kết quả đạt", "Thực hiện", "Tỷ lệ", "Tỷ lệ đạt", "Tỷ lệ đạt được",
                "Tỷ lệ thực hiện", "Đạt tỷ lệ", "Tỷ lệ hoàn thành", "Số liệu thực hiện", "Kết quả báo cáo"]),
        (ServiceColumnRole.Target,
            ["Chỉ tiêu giao", "Mục tiêu", "Chỉ tiêu kế hoạch", "Kế hoạch", "Kế hoạch giao", "Chỉ tiêu được giao", "Chỉ tiêu đề ra", "Mục tiêu đề ra",
                "Chỉ tiêu phải đạt", "Mục tiêu kế hoạch", "Chỉ tiêu cần đạt", "Chỉ tiêu tỉnh giao", "Chỉ tiêu huyện giao"]),
        (ServiceColumnRole.Verdict,
            ["Đánh giá", "Kết quả đánh giá", "Đánh giá kết quả", "Đánh giá mức độ hoàn thành", "Mức độ hoàn thành", "Đạt/Không đạt", "Đánh giá (đạt/không đạt)",
                "So với chỉ tiêu", "So với chỉ tiêu giao", "Đạt/chưa đạt", "Tự đánh giá"]),
        (ServiceColumnRole.LegalBasis,
            ["Căn cứ", "Căn cứ pháp lý", "Cơ sở pháp lý", "Văn bản giao", "Văn bản giao chỉ tiêu", "Văn bản quy định", "Căn cứ giao chỉ tiêu"]),
        (ServiceColumnRole.Remark, ["Ghi chú", "Giải trình", "Ghi chú, giải trình", "Nguyên nhân", "Lý do", "Diễn giải", "Ghi chú/Giải trình"]),
        (ServiceColumnRole.Procedure,
            ["Tên thủ tục hành chính", "Thủ tục hành chính", "Tên TTHC", "TTHC", "Tên thủ tục", "Thủ tục", "Tên dịch vụ công", "Tên DVC", "Tên DVCTT",
                "Tên dịch vụ công trực tuyến", "Dịch vụ công", "Tên TTHC/DVC"]),
        (ServiceColumnRole.Field, ["Lĩnh vực", "Tên lĩnh vực"]),
        (ServiceColumnRole.ServiceLevel,
            ["Mức độ", "Mức độ DVC", "Mức độ DVCTT", "Mức DVC", "Mức DVCTT", "Loại DVC", "Loại DVCTT", "Mức độ dịch vụ công", "Mức độ dịch vụ công trực tuyến",
                "Loại dịch vụ công"]),
        (ServiceColumnRole.Total,
            ["Tổng số", "Tổng", "Tổng cộng", "Tổng số hồ sơ", "Tổng hồ sơ", "Tổng số HS", "Tổng số hồ sơ tiếp nhận", "Số hồ sơ tiếp nhận", "Hồ sơ tiếp nhận",
                "Số hồ sơ đã tiếp nhận", "Tổng số hồ sơ đã tiếp nhận", "Tổng số hồ sơ phát sinh", "Số hồ sơ phát sinh", "Tổng tiếp nhận", "Tổng số tiếp nhận",
                "Tổng hồ sơ tiếp nhận", "Tổng hồ sơ phát sinh"]),
        (ServiceColumnRole.Online, [.. new[] { "trực tuyến", "qua mạng", "online" }.SelectMany(Channel)]),
        (ServiceColumnRole.InPerson, Channel("trực tiếp")),
        (ServiceColumnRole.Post,
            [.. new[] { "bưu chính công ích", "bưu chính", "dịch vụ bưu chính công ích", "dịch vụ bưu chính", "BCCI" }.SelectMany(post => Channel(post)
                .Concat(Channel("qua " + post)))]),
    ];

    private static readonly string[] CountWords = ["số hồ sơ", "số lượng", "sl", "số lượng hồ sơ", "hồ sơ", "số hs"];

    private static readonly string Target = VietnameseText.Fold("Chỉ tiêu");
    private static readonly string Percentage = VietnameseText.Fold("tỷ lệ");
    private static readonly string[] Dossiers = [VietnameseText.Fold("hồ sơ"), "hs"];

    private static readonly Dictionary<string, ServiceHeaderMeaning> ByKey = Known();
    private static readonly HashSet<string> FirstWords =
        [.. ByKey.Keys.Select(key => key.Split(' ', '/', ',')[0]), VietnameseText.Fold("tỉ")];

    private static readonly int LongestKey = ByKey.Keys.Max(key => key.Length);

    // What workbooks hold must not be able to make a match slow.
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant;

    // "(a)", "(3)", "(3=1/2)" after a name: the column's letter or number, and how it comes from others.
    private static readonly Regex Formula = new(@"\s*\((?:[a-z]|[0-9]{1,2})(?:[=+*/:x-][a-z0-9]{1,3})*\)$", Linear);

    // "quý I/2024", "năm 2023", "đến 31/3/2024" after a name.
    private static readonly Regex PeriodAside = new(
        @"[\s,(-]+(?:(?:trong|tính đến|đến|ngày|hết)\s+)*(?:quý\s+(?:[ivx]+|[1-4])|[0-9]{1,2}\s+tháng(?:\s+đầu\s+năm)?|tháng\s+[0-9]{1,2}|[0-9]{1,2}/[0-9]{1,2}|năm|kỳ)?[\s/-]*(?:năm\s+)?(?<year>20[0-9]{2})?\s*\)?$",
        Linear);

    private readonly Dictionary<string, ServiceHeaderMeaning?> found = new(StringComparer.Ordinal);

    /// <summary>The meaning of a header, or null.</summary>
    public ServiceHeaderMeaning? Find(string header)
    {
        if (header.Length > LongestKey + LongestAddition || HasLongerWord(header, LongestWord) || !MayBegin(header))
            return null;
        if (!found.TryGetValue(header, out var meaning))
            found[header] = meaning = Understand(header);
        return meaning;
    }

    private static ServiceHeaderMeaning? Understand(string header)
    {
        var text = VietnameseText.Normalise(header).ToLowerInvariant();
        var saysPercent = text.Contains('%', StringComparison.Ordinal);
        var (bare, year) = WithoutPeriod(Formula.Replace(PercentAside().Replace(text, " ").Trim(), ""));
        var key = KeyOf(bare);
        if (!ByKey.TryGetValue(key, out var known))
            return null;
        if (saysPercent && known.Role is not (ServiceColumnRole.Result or ServiceColumnRole.Target or ServiceColumnRole.Indicator))
            return null;

        return known with
        {
            Year = year,
            SaysPercent = saysPercent || (known.Role == ServiceColumnRole.Result && key.Contains(Percentage, StringComparison.Ordinal)),
            SaysDossiers = Array.Exists(Dossiers, word => (" " + key + " ").Contains(" " + word + " ", StringComparison.Ordinal)),
        };
    }

    // Most texts begin with a word that no header begins with; what begins with numbering is looked at as a whole.
    private static bool MayBegin(string header)
    {
        var text = header.AsSpan().TrimStart();
        var end = 0;
        while (end < text.Length && (char.IsLetter(text[end]) || char.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark))
            end++;
        return end == 0 || (end < text.Length && text[end] is '.' or ')') || FirstWords.Contains(VietnameseText.Fold(text[..end].ToString()));
    }

    // No Vietnamese word is as long: most texts that are no headers need not be taken apart.
    private static bool HasLongerWord(string text, int letters)
    {
        var run = 0;
        foreach (var character in text)
        {
            run = char.IsLetter(character) ? run + 1 : 0;
            if (run > letters)
                return true;
        }

        return false;
    }

    private static (string Text, int? Year) WithoutPeriod(string text)
    {
        var period = PeriodAside.Match(text);
        if (!period.Success || period.Index == 0)
            return (text, null);

        var year = period.Groups["year"].Value;
        return (text[..period.Index], year.Length == 4 ? int.Parse(year, System.Globalization.CultureInfo.InvariantCulture) : null);
    }

    private static string KeyOf(string header) => HeaderText.Parse(header).Key.Replace(VietnameseText.Fold("tỉ lệ"), Percentage, StringComparison.Ordinal);

    private static Dictionary<string, ServiceHeaderMeaning> Known()
    {
        var known = new Dictionary<string, ServiceHeaderMeaning>(StringComparer.Ordinal)
        {
            [KeyOf(Target)] = new(ServiceColumnRole.Indicator) { MayBeTarget = true },
        };
        foreach (var word in CountWords)
            known.TryAdd(KeyOf(word), new ServiceHeaderMeaning(ServiceColumnRole.Total) { IsCountWord = true });
        foreach (var (role, names) in Names)
        {
            foreach (var name in names)
                known.TryAdd(KeyOf(name), new ServiceHeaderMeaning(role));
        }

        return known;
    }

    private static string[] Channel(string channel) =>
        [channel, .. BeforeChannels.Select(before => $"{before} {channel}")];

    // "(%)", "%", "(tỷ lệ %)" beside a name.
    [GeneratedRegex(@"\s*(?:[(\[]\s*(?:đvt:?\s*|đơn vị tính:?\s*)?(?:tỷ lệ\s*)?%\s*[)\]]|%)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex PercentAside();
}
