namespace Dti.Pdf.Tests;

/// <summary>A report of an office in the official form: header, body, table, signature block, landscape annex.</summary>
internal static class SampleReport
{
    private const string LongName = "Ủy ban nhân dân xã Quảng Tín, có tên rất dài để xuống dòng trong ô";
    private static readonly ParagraphStyle Centred = new() { Size = 13, Alignment = HorizontalAlignment.Center };
    private static readonly ParagraphStyle Heading = new()
    {
        Bold = true, FirstLineIndentMm = 12.7, SpaceAfter = 6, KeepWithNext = true, Role = StructureRole.Heading1,
    };

    private static readonly ParagraphStyle Subheading = Heading with { Role = StructureRole.Heading2 };
    private static readonly ParagraphStyle Body = new()
    {
        Alignment = HorizontalAlignment.Justify, FirstLineIndentMm = 12.7, SpaceAfter = 6,
    };

    private static readonly ParagraphStyle Item = Body with { Role = StructureRole.ListItem };
    private static readonly ParagraphStyle Cell = new() { Size = 12 };
    private static readonly ParagraphStyle HeadCell = Cell with { Bold = true, Alignment = HorizontalAlignment.Center };
    private static readonly ParagraphStyle Figure = Cell with { Alignment = HorizontalAlignment.Right };

    public static PdfDocument Create() => new(
        new PdfMetadata("Báo cáo kết quả chuyển đổi số quý I năm 2024") { Author = "UBND xã Đắk R'lấp" },
        Faces.Tinos,
        new Section(PageSetup.A4(20, 20, 30, 15), [.. Header(), .. Text(), .. Signature()])
        {
            Numbering = new PageNumbering(), Footer = new PageFooter("Bản 3f9a1c · Hệ thống tổng hợp báo cáo"),
        },
        new Section(PageSetup.A4Landscape(20, 20, 20, 20), [.. Annex()]) { Numbering = new PageNumbering { StartAt = 1 } });

    private static IEnumerable<Block> Header()
    {
        var motto = new Paragraph(Centred with { Size = 14, Bold = true }, "Độc lập - Tự do - Hạnh phúc");
        var issuer = new Paragraph(Centred with { Size = 12, Bold = true }, "ỦY BAN NHÂN DÂN XÃ ĐẮK R'LẤP");
        var subject = new Paragraph(Centred with { Size = 14, Bold = true }, "Kết quả thực hiện chuyển đổi số quý I năm 2024");
        yield return Pair(
            [new Paragraph(Centred, "UBND TỈNH ĐẮK NÔNG"), issuer, new Rule(RuleLength.OfText(issuer, 0.4))],
            [
                new Paragraph(Centred with { Size = 12, Bold = true }, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                motto, new Rule(RuleLength.OfText(motto, 1)),
            ]);
        yield return Pair(
            [new Paragraph(Centred, "Số: 76/BC-UBND")],
            [new Paragraph(Centred with { Italic = true }, "Đắk R'lấp, ngày 05 tháng 4 năm 2024")])
            with { SpaceBefore = 8, SpaceAfter = 12 };
        yield return new Paragraph(Centred with { Size = 14, Bold = true }, "BÁO CÁO");
        yield return subject;
        yield return new Rule(RuleLength.OfText(subject, 0.4)) { SpaceAfter = 12 };
    }

    private static IEnumerable<Block> Text()
    {
        yield return new Paragraph(Heading, "I. TÌNH HÌNH THỰC HIỆN");
        for (var i = 1; i <= 3; i++)
        {
            yield return new Paragraph(Subheading, $"{i}. Nhận thức số");
            yield return new Paragraph(
                Body,
                new TextRun("Nguyễn Thị Ngọc Ẩn, Đắk R'lấp, thẩm định ở cấp huyện ưỡng ợ ậ ỹ. "),
                new TextRun("Ủy ban nhân dân xã") { Bold = true },
                new TextRun(" đã ban hành 03 kế hoạch, 01 quyết định theo Quyết định số 401/QĐ-UBND ngày 05/4/2024"),
                new TextRun("1") { Superscript = true },
                new TextRun(" về chuyển đổi số; "),
                new TextRun("tỷ lệ hồ sơ trực tuyến") { Underline = true, Italic = true },
                new TextRun(" đạt 83,36% so với chỉ tiêu được giao, các thôn, bon thực hiện nghiêm túc việc tiếp nhận và trả kết quả."));
            yield return new Paragraph(Item, "- Tuyên truyền trên hệ thống loa truyền thanh thông minh;");
            yield return new Paragraph(Item, "- Tập huấn tổ công nghệ số cộng đồng.");
        }

        yield return new Paragraph(Heading, "II. KẾT QUẢ CHỈ SỐ");
        yield return Scores(38);
        yield return new Paragraph(
            Body with { SpaceBefore = 6 },
            "Trên đây là báo cáo kết quả thực hiện chuyển đổi số quý I năm 2024 của Ủy ban nhân dân xã Đắk R'lấp, "
            + "kính đề nghị Ủy ban nhân dân huyện xem xét, tổng hợp./.");
    }

    private static Table Scores(int rows) => new(
        [ColumnWidth.OfMm(12), ColumnWidth.OfShare(1), ColumnWidth.OfMm(28), ColumnWidth.OfMm(28)],
        [
            new TableRow(
                new TableCell(HeadCell, "TT") { RowSpan = 2 },
                new TableCell(HeadCell, "Đơn vị") { RowSpan = 2 },
                new TableCell(HeadCell, "Điểm") { ColumnSpan = 2 }),
            new TableRow(new TableCell(HeadCell, "Tự chấm"), new TableCell(HeadCell, "Thẩm định")),
        ],
        [
            .. Enumerable.Range(1, rows).Select(row => new TableRow(
                new TableCell(Cell with { Alignment = HorizontalAlignment.Center }, $"{row}"),
                new TableCell(Cell, row == 5 ? LongName : $"Xã Kiến Thành {row}") { IsRowHead = true },
                new TableCell(Figure, $"{600 + row},{row:00}"),
                new TableCell(Figure, $"{590 + row},50"))),
            new TableRow(
                new TableCell(Cell with { Bold = true }, "Trung bình") { ColumnSpan = 2 },
                new TableCell(Figure with { Bold = true }, "620,18"),
                new TableCell(Figure with { Bold = true }, "609,50")),
        ]);

    private static IEnumerable<Block> Signature()
    {
        var recipients = new ParagraphStyle { Size = 11 };
        var signer = Centred with { Size = 14, Bold = true };
        yield return Pair(
            [
                new Paragraph(recipients with { Size = 12, Bold = true, Italic = true }, "Nơi nhận:"),
                new Paragraph(recipients, "- Như trên;"),
                new Paragraph(recipients, "- Lưu: VT, VHXH."),
            ],
            [
                new Paragraph(signer, "TM. ỦY BAN NHÂN DÂN"), new Paragraph(signer, "CHỦ TỊCH"),
                Spacer.OfMm(30), new Paragraph(signer, "Nguyễn Thị Ngọc Ẩn"),
            ]) with { SpaceBefore = 12, KeepWithPreviousLines = 2 };
    }

    private static IEnumerable<Block> Annex()
    {
        yield return new Paragraph(Centred with { Size = 14, Bold = true, Role = StructureRole.Heading1 }, "Phụ lục");
        yield return new Paragraph(Centred with { Size = 14, Bold = true }, "BẢNG ĐIỂM CHI TIẾT");
        yield return new Paragraph(
            Centred with { Italic = true, SpaceAfter = 8 },
            "(Kèm theo Báo cáo số 76/BC-UBND ngày 05 tháng 4 năm 2024 của Ủy ban nhân dân xã Đắk R'lấp)");
        yield return Scores(20);
    }

    private static Columns Pair(IReadOnlyList<Block> left, IReadOnlyList<Block> right) =>
        new(new Column(ColumnWidth.OfMm(70), left), new Column(ColumnWidth.OfMm(95), right));
}
