using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>Paragraph styles of an official document: sizes and weights of handbook 4.2, 4.3 and 4.5.</summary>
internal static class DocxLooks
{
    public const int DashList = 1;
    public const int NoteList = 2;

    private static readonly ParagraphLook Centred = new("CanGiua", "Căn giữa") { Alignment = JustificationValues.Center };
    private static readonly ParagraphLook CentredBold = Centred with { Bold = true };

    public static readonly ParagraphLook Normal =
        new("Normal", "Normal") { BasedOn = null, Size = 14, Before = 0, After = 0, LineSpacing = 1 };

    public static readonly ParagraphLook Country = CentredBold with { Id = "QuocHieu", Name = "Quốc hiệu", Size = 13, IsInCapitals = true };
    public static readonly ParagraphLook Motto = CentredBold with { Id = "TieuNgu", Name = "Tiêu ngữ", Size = 14 };
    public static readonly ParagraphLook Superior =
        Centred with { Id = "CoQuanChuQuan", Name = "Cơ quan chủ quản", Size = 13, IsInCapitals = true };
    public static readonly ParagraphLook Issuer =
        CentredBold with { Id = "CoQuanBanHanh", Name = "Cơ quan ban hành", Size = 13, IsInCapitals = true };
    // LibreOffice begins a document with notes a line further down where it begins with a table.
    public static readonly ParagraphLook Start = new("DauVanBan", "Đầu văn bản") { Size = 1, ExactLine = 1 };
    public static readonly ParagraphLook Number = Centred with { Id = "SoKyHieu", Name = "Số và ký hiệu", Size = 13, Before = 6 };
    public static readonly ParagraphLook PlaceAndDate =
        Centred with { Id = "DiaDanhThoiGian", Name = "Địa danh và thời gian", Size = 14, Italic = true, Before = 6 };

    // Stands 2 points below what it underlines.
    public static readonly ParagraphLook Rule = new("DuongKe", "Đường kẻ") { HasRule = true, Size = 1, Before = 2, ExactLine = 1 };

    public static readonly ParagraphLook TypeName =
        CentredBold with { Id = "Title", Name = "Title", Size = 14, Before = 14, KeepWithNext = true, IsInCapitals = true };
    public static readonly ParagraphLook Abstract =
        CentredBold with { Id = "TrichYeu", Name = "Trích yếu", Size = 14, KeepWithNext = true };
    public static readonly ParagraphLook Notice =
        Centred with { Id = "ThongBao", Name = "Thông báo tạm tính", Size = 14, Italic = true, Before = 4 };
    public static readonly ParagraphLook Addressee = Centred with { Id = "KinhGui", Name = "Kính gửi", Size = 14, Before = 8, After = 8 };

    public static readonly ParagraphLook Body = new("BodyText", "Body Text")
    {
        Alignment = JustificationValues.Both, FirstLineMm = 12.7, Before = 6, LineSpacing = 1.05,
    };

    public static readonly ParagraphLook Ground = new("CanCu", "Căn cứ") { BasedOn = Body.Id, Italic = true };
    public static readonly ParagraphLook Heading1 = Heading(1) with { IsInCapitals = true };
    public static readonly ParagraphLook Heading2 = Heading(2);
    public static readonly ParagraphLook Heading3 = Heading(3) with { Italic = true };
    public static readonly ParagraphLook Item = new("ListBullet", "List Bullet") { BasedOn = Body.Id, List = (DashList, 0) };
    public static readonly ParagraphLook SubItem = new("ListBullet2", "List Bullet 2") { BasedOn = Body.Id, List = (DashList, 1) };
    public static readonly ParagraphLook Note =
        new("GhiChu", "Ghi chú") { BasedOn = Body.Id, Size = 12, Before = 2, LineSpacing = 1, List = (NoteList, 0) };

    public static readonly ParagraphLook Caption =
        Centred with { Id = "Caption", Name = "caption", Size = 13, Before = 4, After = 10, Italic = true };
    public static readonly ParagraphLook TableCaption =
        new("TenBang", "Tên bảng") { BasedOn = Caption.Id, Before = 8, After = 4, KeepWithNext = true };
    public static readonly ParagraphLook Drawing = Centred with { Id = "BieuDo", Name = "Biểu đồ", Before = 8, KeepWithNext = true };

    // A table needs a paragraph behind it, and some air on both sides.
    public static readonly ParagraphLook TableGap = new("CachBang", "Cách bảng") { Size = 1, ExactLine = 4 };
    public static readonly ParagraphLook ClosingGap = new("CachKy", "Cách chữ ký") { Size = 1, ExactLine = 12 };
    public static readonly ParagraphLook CellHead =
        CentredBold with { Id = "DauBang", Name = "Đầu bảng", Size = 11.5, KeepWithNext = true };
    public static readonly ParagraphLook Cell = new("OBang", "Ô bảng") { Size = 12 };
    public static readonly ParagraphLook CellCentre =
        new("OBangGiua", "Ô bảng căn giữa") { BasedOn = Cell.Id, Alignment = JustificationValues.Center };
    public static readonly ParagraphLook CellRight =
        new("OBangPhai", "Ô bảng căn phải") { BasedOn = Cell.Id, Alignment = JustificationValues.Right };

    // Where columns are too narrow for their longest words.
    public static readonly ParagraphLook SmallCellHead = Small(CellHead, "DauBangNho", "Đầu bảng nhỏ");
    public static readonly ParagraphLook SmallCell = Small(Cell, "OBangNho", "Ô bảng nhỏ");
    public static readonly ParagraphLook SmallCellCentre = Small(CellCentre, "OBangNhoGiua", "Ô bảng nhỏ căn giữa");
    public static readonly ParagraphLook SmallCellRight = Small(CellRight, "OBangNhoPhai", "Ô bảng nhỏ căn phải");

    public static readonly ParagraphLook RecipientsHead =
        new("NoiNhan", "Nơi nhận") { Size = 12, Bold = true, Italic = true, KeepWithNext = true };
    public static readonly ParagraphLook Recipient = new("DongNoiNhan", "Dòng nơi nhận") { Size = 11, KeepWithNext = true };
    public static readonly ParagraphLook Authority =
        CentredBold with { Id = "ThamQuyenKy", Name = "Thẩm quyền ký", Size = 14, KeepWithNext = true };

    // 30 mm above it are for the signature and the seal.
    public static readonly ParagraphLook Signer =
        CentredBold with { Id = "HoTen", Name = "Họ và tên", Size = 14, Before = 85, KeepWithNext = true };

    public static readonly ParagraphLook AnnexLabel =
        CentredBold with { Id = "PhuLuc", Name = "Phụ lục", Size = 14, KeepWithNext = true, OutlineLevel = 1, Next = "TenPhuLuc" };
    public static readonly ParagraphLook AnnexTitle =
        CentredBold with { Id = "TenPhuLuc", Name = "Tên phụ lục", Size = 14, KeepWithNext = true, IsInCapitals = true, OutlineLevel = 2 };
    public static readonly ParagraphLook AnnexReference =
        Centred with { Id = "KemTheo", Name = "Kèm theo", Size = 14, Italic = true, KeepWithNext = true };

    public static readonly ParagraphLook Header = Centred with { Id = "Header", Name = "header", Size = 13 };
    public static readonly ParagraphLook Footer = new("Footer", "footer") { Size = 8 };
    public static readonly ParagraphLook FootnoteText =
        new("FootnoteText", "footnote text") { Size = 10.5, Alignment = JustificationValues.Both };

    public static IReadOnlyList<ParagraphLook> All { get; } =
    [
        Normal, Start, Country, Motto, Superior, Issuer, Number, PlaceAndDate, Rule, TypeName, Abstract, Notice, Addressee, Body, Ground,
        Heading1, Heading2, Heading3, Item, SubItem, Note, Caption, TableCaption, Drawing, TableGap, ClosingGap, CellHead, Cell,
        CellCentre, CellRight, SmallCellHead, SmallCell, SmallCellCentre, SmallCellRight,
        RecipientsHead, Recipient, Authority, Signer, AnnexLabel, AnnexTitle, AnnexReference, Header, Footer, FootnoteText,
    ];

    private static ParagraphLook Small(ParagraphLook look, string id, string name) => new(id, name) { BasedOn = look.Id, Size = 9 };

    private static ParagraphLook Heading(int level) => new($"Heading{level}", $"heading {level}")
    {
        BasedOn = Body.Id, Next = Body.Id, Alignment = JustificationValues.Left, Bold = true, KeepWithNext = true, OutlineLevel = level,
    };
}
