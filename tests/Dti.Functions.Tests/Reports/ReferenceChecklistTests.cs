using Dti.Domain.Reports;
using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Reports;

/// <summary>
/// Every quantitative statement and table of the three reference reports (handbook 1.1, 1.2, 1.4), statement by statement: it stands in the
/// generated report with the right figure, or cannot be derived from the workbook, for the reason given.
/// </summary>
public class ReferenceChecklistTests
{
    private static readonly Dictionary<string, Statement[]> Checklists = new()
    {
        ["quarterly-results"] =
        [
            new("letter that is answered", "Thực hiện Công văn số 961/UBND-VP ngày 17/4/2024"),
            new("district, 2023 and 2022", "huyện Chợ Đồn đạt 436,50 điểm, xếp thứ 5; so với năm 2022 (251,16 điểm, xếp thứ 4), tăng 185,34 điểm nhưng giảm 01 bậc."),
            new("rank 5 of 8 districts", "", "the workbook gives the rank alone, not how many are ranked"),
            new("108 communes in the province", "", "the workbook lists nine units; the number of ranked communes stands nowhere in it"),
            new("best three communes", "03 đơn vị có thứ hạng cao nhất là xã Nghĩa Tá (464,80 điểm, thứ 10), xã Bản Thi (422,40 điểm, thứ 21), xã Lương Bằng (397,70 điểm, thứ 31)"),
            new("lowest three communes", "03 đơn vị có thứ hạng thấp nhất là xã Đồng Lạc (269,50 điểm, thứ 78), xã Bằng Lãng (158,80 điểm, thứ 98), xã Yên Thịnh (98,75 điểm, thứ 101)."),
            new("the commune that fell most", "xã Yên Thượng, từ thứ 7 năm 2022 xuống thứ 39 năm 2023 (giảm 32 bậc)"),
            new("the commune that was not scored", "Xã Nam Cường không có điểm đánh giá năm 2023 nên không được xếp hạng."),
            new("table of ranks, district", "1|Huyện Chợ Đồn|436,50|5|251,16|4|giảm 01 bậc"),
            new("table of ranks, no score printed", "5|Xã Yên Thượng||39||7|giảm 32 bậc"),
            new("table of ranks, never zero", "9|Xã Nam Cường||không xếp hạng|||"),
            new("services as full online service", "1|Tỷ lệ DVCTT được cung cấp thành DVCTT toàn trình|75,6%|80% trở lên|-4,4|Chưa đạt"),
            new("services in use", "2|Tỷ lệ DVCTT phát sinh hồ sơ trực tuyến trên tổng số DVCTT có phát sinh hồ sơ|31,5%|90%|-58,5|Chưa đạt"),
            new("full online dossiers", "là 100%, chưa có đủ số liệu để đánh giá so với chỉ tiêu 100% (chỉ có tỷ lệ, không có tử số và mẫu số); đơn vị tự đánh giá đạt chỉ tiêu."),
            new("partial online dossiers", "Tỷ lệ hồ sơ trực tuyến một phần mới đạt 12,8%, chưa đạt chỉ tiêu 80% (thấp hơn 67,2 điểm phần trăm)."),
            new("distance of the first two", "thấp hơn 4,4 điểm phần trăm"),
            new("distance of the second", "thấp hơn 58,5 điểm phần trăm"),
            new("monthly allowance", "|1.009|16|993|1,59%|808|792"),
            new("certified copies", "|717|130|587|18,13%|574|444"),
            new("funeral support", "|38|3|35|7,89%|31|28"),
            new("the three together, reckoned on the sums", "|Cộng|1.764|149|1.615|8,45%|1.412|1.263"),
            new("counted to 15 April", "số liệu tính đến 15/4/2024, ngoài kỳ báo cáo"),
            new("two shares of one whole", "cộng lại được 112,8%, vượt quá 100%"),
            new("Nam Cường is to explain", "Đề nghị UBND xã Nam Cường giải trình việc không có điểm đánh giá năm 2023"),
        ],
        ["quarterly-situation"] =
        [
            new("commune steering committees", "Tỷ lệ Ban Chỉ đạo chuyển đổi số cấp xã đã thành lập đạt 100% (19/19, tính trên tổng số xã, thị trấn)."),
            new("officers assigned", "phân công cán bộ phụ trách/kiêm nhiệm chuyển đổi số và an toàn thông tin mạng đạt 100%."),
            new("documents issued", "đã ban hành 03 kế hoạch, 01 quyết định và 02 công văn về chuyển đổi số."),
            new("eligible procedures", "Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình đạt 100%."),
            new("files processed electronically", "được xử lý trên môi trường mạng (trừ văn bản, hồ sơ mật) đạt 100%."),
            new("documents exchanged", "Tỷ lệ văn bản điện tử được gửi, nhận giữa các cấp chính quyền đạt 80%."),
            new("documents signed", "Tỷ lệ văn bản được ký số khi ban hành trên môi trường mạng đạt 100%."),
            new("components, district", "Tỷ lệ số hóa thành phần hồ sơ cấp huyện đạt 99,17%, vượt chỉ tiêu 80% (cao hơn 19,17 điểm phần trăm)."),
            new("results, district", "Tỷ lệ số hóa kết quả giải quyết cấp huyện đạt 99,44%, vượt chỉ tiêu 80% (cao hơn 19,44 điểm phần trăm)."),
            new("components, communes", "Tỷ lệ số hóa thành phần hồ sơ cấp xã đạt 88,62%, vượt chỉ tiêu 75% (cao hơn 13,62 điểm phần trăm)"),
            new("results, communes", "Tỷ lệ số hóa kết quả giải quyết cấp xã đạt 90,05%, vượt chỉ tiêu 75% (cao hơn 15,05 điểm phần trăm)"),
            new("legal basis of the targets", "Chỉ tiêu theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ."),
            new("partial dossiers, district", "Tỷ lệ hồ sơ trực tuyến một phần cấp huyện đạt 100% (278/278,"),
            new("full dossiers, district", "Tỷ lệ hồ sơ trực tuyến toàn trình cấp huyện đạt 100% (77/77,"),
            new("partial dossiers, communes", "Tỷ lệ hồ sơ trực tuyến một phần cấp xã đạt 86,50% (423/489, tính trên tổng số hồ sơ tiếp nhận của các TTHC cung cấp DVCTT một phần)."),
            new("full dossiers, communes", "Tỷ lệ hồ sơ trực tuyến toàn trình cấp xã đạt 100% (48/48,"),
            new("communes together", "Tỷ lệ hồ sơ trực tuyến một phần và toàn trình cấp xã|471|537|87,71%"),
            new("partial, both tiers", "Tỷ lệ hồ sơ trực tuyến một phần cấp huyện và cấp xã|701|767|91,40%"),
            new("all four", "Tỷ lệ hồ sơ trực tuyến một phần và toàn trình cấp huyện và cấp xã|826|892|92,60%"),
            new("automatic reporting", "Tỷ lệ cơ quan nhà nước cấp huyện, cấp xã thực hiện báo cáo tự động đạt 100%."),
            new("anti-malware installations", "Phần mềm phòng, chống mã độc tập trung đã cài đặt: 168."),
            new("communes below target, components", "Tỷ lệ số hóa thành phần hồ sơ cấp xã: đơn vị chưa đạt: Ba Bích, Ba Dinh, Ba Tô."),
            new("units below target, results", "Tỷ lệ số hóa kết quả giải quyết cấp xã: đơn vị chưa đạt: thị trấn Ba Tơ, xã Ba Thành."),
            new("main tasks of the next quarter", "III. NHIỆM VỤ TRỌNG TÂM TRONG QUÝ\u00A0II NĂM\u00A02024"),
            new("seven main tasks", "", "tasks that no figure gives are the office's own words"),
            new("figures of the units below target", "", "the workbook names the units and gives no figures of theirs"),
        ],
        ["target-results"] =
        [
            new("17 documents", "đã ban hành 17 văn bản"),
            new("targets reached", "kết quả đạt và vượt 24/30 chỉ tiêu, trong đó 11 chỉ tiêu vượt, 13 chỉ tiêu đạt; còn 06 chỉ tiêu chưa đạt."),
            new("all thirty rows", "", "the workbook has 22 of the 30; the annex of the reference report is not available"),
            new("missed: digital signatures", "Tỷ lệ dân số trưởng thành có chữ ký số đạt 4,36% (4.459/102.226, tính trên dân số trưởng thành); đơn vị tự đánh giá chưa đạt chỉ tiêu."),
            new("missed: health records", "Tỷ lệ công dân có hồ sơ sức khỏe điện tử đạt 80,03% (105.619/131.969, tính trên dân số); đơn vị tự đánh giá chưa đạt chỉ tiêu."),
            new("missed: small enterprises", "- Tỷ lệ doanh nghiệp vừa và nhỏ hoạt động kinh doanh trên sàn thương mại điện tử."),
            new("missed: payment accounts", "- Tỷ lệ dân số từ 15 tuổi trở lên có tài khoản giao dịch thanh toán tại ngân hàng hoặc tổ chức được phép khác."),
            new("missed: digitised dossiers", "- Số hóa hồ sơ chưa đạt 100%."),
            new("values of the other missed targets", "", "the text names them without figures, and the workbook has no rows of them"),
            new("district procedures", "cấp huyện đạt 36,86% (101/274, tính trên tổng số TTHC)."),
            new("commune procedures", "cấp xã đạt 30,23% (52/172, tính trên tổng số TTHC)."),
            new("online dossiers, district, rounded and not cut off", "Tỷ lệ hồ sơ trực tuyến cấp huyện đạt 83,36% (3.662/4.393, tính trên tổng số hồ sơ tiếp nhận)."),
            new("online dossiers, communes", "Tỷ lệ hồ sơ trực tuyến cấp xã đạt 72,01% (24.267/33.699, tính trên tổng số hồ sơ tiếp nhận)."),
            new("all online dossiers", "Tỷ lệ hồ sơ trực tuyến cấp huyện và cấp xã|27.929|38.092|73,32%"),
            new("one-stop software", "quản lý trên phần mềm một cửa đạt 100%."),
            new("eligible procedures", "Tỷ lệ TTHC đủ điều kiện được cung cấp DVCTT toàn trình đạt 100%."),
            new("staff using iDesk", "sử dụng phần mềm iDesk đạt trên 96% (số liệu ước lượng)."),
            new("units and users of iDesk", "tại 41 đơn vị với 640 người dùng"),
            new("documents exchanged", "Tỷ lệ văn bản trao đổi qua môi trường mạng (trừ văn bản mật) đạt 100%."),
            new("OCOP products", "đạt 100% (38/38, tính trên tổng số sản phẩm OCOP)."),
            new("cashless utilities", "truyền hình trả tiền thu không dùng tiền mặt đạt 100%."),
            new("fixed broadband", "đạt 91,11% (31.867/34.977, tính trên tổng số hộ gia đình)."),
            new("smartphones", "điện thoại thông minh đạt khoảng 80,3% (số liệu ước lượng)."),
            new("digital skills", "kỹ năng số cơ bản đạt hơn 70% (số liệu ước lượng)."),
            new("payment accounts", "Tỷ lệ dân số có tài khoản thanh toán điện tử đạt 66,66%."),
            new("electronic identification", "đạt 51,68% (68.131/131.826, tính trên dân số)."),
            new("digital education", "hoàn thiện mô hình quản trị số đạt 100%."),
            new("social assistance, a rate that was not printed", "đạt 45,25% (2.137/4.723, tính trên tổng số đối tượng trợ cấp xã hội); đã chi 1.133.820.000 đồng."),
            new("security levels", "đạt 100% (14/14, tính trên tổng số đơn vị)."),
            new("systems protected", "theo cấp độ đạt trên 50% (số liệu ước lượng)."),
            new("computers protected", "đạt 100% (330/330, tính trên tổng số máy tính)."),
            new("news and articles", "79 tin và 103 bài"),
            new("community teams", "41 Tổ công nghệ số cộng đồng"),
            new("training", "02 lớp tập huấn với trên 233 người tham dự"),
            new("delegates of the online conference", "69 đại biểu"),
            new("two population figures", "131.826"),
            new("the same population otherwise", "131.969"),
            new("cases of crime, one radio script", "", "counted by others; neither a figure of the workbook nor of the plan's targets"),
        ],
    };

    public static TheoryData<string, string> Derivable
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (report, statements) in Checklists)
            {
                foreach (var statement in statements.Where(one => one.WhyNot is null))
                    data.Add(report, statement.Name);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Derivable))]
    public async Task A_statement_of_the_reference_report_stands_in_ours(string report, string statement)
    {
        var says = Checklists[report].Single(one => one.Name == statement).Says;

        Assert.Contains(await Text(report), line => line.Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void What_cannot_be_derived_has_its_reason()
    {
        var missing = Checklists.Values.SelectMany(statements => statements.Where(one => one.Says.Length == 0)).ToList();

        Assert.All(missing, statement => Assert.False(string.IsNullOrEmpty(statement.WhyNot)));
        Assert.Equal(7, missing.Count);
    }

    [Theory]
    [InlineData("quarterly-situation", 2)]
    [InlineData("target-results", 1)]
    public async Task Documents_that_a_sentence_counts_are_listed_at_the_foot(string report, int notes)
    {
        var content = (await Reports.Value)[report];

        Assert.Equal(notes, content.Body.OfType<ReportPart.Prose>().SelectMany(prose => prose.Text.Pieces).OfType<TextPiece.Footnote>().Count());
    }

    [Theory]
    [InlineData("target-results", 17)]
    [InlineData("quarterly-situation", 6)]
    public async Task As_many_are_listed_as_are_counted(string report, int documents)
    {
        var notes = (await Reports.Value)[report].Body.OfType<ReportPart.Prose>().SelectMany(prose => prose.Text.Pieces)
            .OfType<TextPiece.Footnote>().Select(note => note.Text.Plain);

        Assert.Equal(documents, notes.Sum(note => note.Split(" số ").Length - 1));
    }

    [Theory]
    [InlineData("quarterly-results")]
    [InlineData("quarterly-situation")]
    [InlineData("target-results")]
    public async Task Sentences_read_well(string report)
    {
        foreach (var line in await Text(report))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.DoesNotContain(words.Zip(words.Skip(1)), pair => pair.First == pair.Second && char.IsLetter(pair.First[0]));
            Assert.DoesNotContain("  ", line, StringComparison.Ordinal);
            Assert.All(new[] { " ,", " .", " ;", ",,", "..", ",.", ";.", "( ", " )", "()" }, mark => Assert.DoesNotContain(mark, line, StringComparison.Ordinal));
            Assert.True(line.IsNormalized());
        }
    }

    private static readonly Lazy<Task<IReadOnlyDictionary<string, ReportContent>>> Reports = new(async () =>
    {
        var reports = new Dictionary<string, ReportContent>();
        foreach (var (report, _, _, _, _) in MeasuredSamples.All)
            reports[report] = await MeasuredSamples.ComposeAsync(report);
        return reports;
    });

    private static async Task<IReadOnlyList<string>> Text(string report)
    {
        var content = (await Reports.Value)[report];
        return [.. content.Grounds, .. content.Parts.SelectMany(Lines)];
    }

    private static IEnumerable<string> Lines(ReportPart part) => part switch
    {
        ReportPart.Heading(_, var title) => [title],
        ReportPart.Prose(var text) => [text.Plain],
        ReportPart.Item(var text, _) => ["- " + text.Plain],
        ReportPart.Note(var text) => [text.Plain],
        ReportPart.Grid(var table) => table.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Plain))),
        _ => [],
    };

    /// <param name="Says">Part of a line of the generated report; empty where it cannot be derived.</param>
    private sealed record Statement(string Name, string Says, string? WhyNot = null);
}
