namespace Dti.Functions.Hosting;

/// <summary>The errors of this app: Vietnamese in <c>detail</c>, the same in English in <c>detailEn</c>.</summary>
internal static class Problems
{
    private const int LongestEcho = 200;

    public static Problem BadRequest(string detail, string detailEn) =>
        new(StatusCodes.Status400BadRequest, "Yêu cầu không hợp lệ", detail, detailEn);

    public static Problem NotFound(string detail, string detailEn) =>
        new(StatusCodes.Status404NotFound, "Không tìm thấy", detail, detailEn);

    /// <summary>What was asked for cannot be done as things stand.</summary>
    public static Problem Conflict(string detail, string detailEn) =>
        new(StatusCodes.Status409Conflict, "Chưa thực hiện được", detail, detailEn);

    /// <param name="check">What does not answer.</param>
    public static Problem NotReady(string check) => new(
        StatusCodes.Status503ServiceUnavailable, "Chưa sẵn sàng", $"Chưa kết nối được: {check}.", $"Not ready: {check} does not answer.");

    public static Problem ServerError() => ForStatus(StatusCodes.Status500InternalServerError, method: "");

    public static Problem BadPeriod(string text) => BadRequest(
        $"\"{Shortened(text)}\" không phải là kỳ báo cáo. Đề nghị ghi như 2024, 2024-Q1, 2024-H1 hoặc 2024-M08.",
        $"\"{Shortened(text)}\" is no period. Write 2024, 2024-Q1, 2024-H1 or 2024-M08.");

    public static Problem BadFormat(string text, params IReadOnlyList<string> known) => BadRequest(
        $"Không có định dạng \"{Shortened(text)}\"; chỉ có {string.Join(", ", known)}.",
        $"There is no format \"{Shortened(text)}\"; there is: {string.Join(", ", known)}.");

    public static Problem UnknownParameter(string name, IReadOnlyList<string> known) => BadRequest(
        $"Không có tham số \"{Shortened(name)}\"; {(known.Count == 0 ? "địa chỉ này không có tham số" : $"có: {string.Join(", ", known)}")}.",
        $"There is no parameter \"{Shortened(name)}\"; {(known.Count == 0 ? "this address takes none" : $"there are: {string.Join(", ", known)}")}.");

    public static Problem RepeatedParameter(string name) => BadRequest(
        $"Tham số \"{Shortened(name)}\" được ghi nhiều lần. Đề nghị chỉ ghi một lần.",
        $"The parameter \"{Shortened(name)}\" is given more than once. Give it once.");

    /// <summary>Words for an answer that has a status and nothing else.</summary>
    public static Problem ForStatus(int status, string method)
    {
        var (detail, detailEn) = status switch
        {
            StatusCodes.Status400BadRequest => (
                "Nội dung gửi kèm thiếu hoặc không phải là JSON đúng mẫu của địa chỉ này.",
                "The body is missing, or is no JSON of the form that this address takes."),
            StatusCodes.Status404NotFound => ("Không có địa chỉ này.", "There is no such address."),
            StatusCodes.Status405MethodNotAllowed => (
                $"Địa chỉ này không nhận phương thức {Shortened(method)}.", $"This address does not take the method {Shortened(method)}."),
            StatusCodes.Status412PreconditionFailed => (
                "Nội dung hiện nay không còn là bản đã nêu trong yêu cầu.", "The content is no longer the one that the request names."),
            StatusCodes.Status413PayloadTooLarge => ("Nội dung gửi kèm quá lớn.", "The body is too large."),
            StatusCodes.Status415UnsupportedMediaType => (
                "Nội dung gửi kèm phải là JSON (Content-Type: application/json).", "The body must be JSON (Content-Type: application/json)."),
            >= StatusCodes.Status500InternalServerError => (
                "Hệ thống gặp lỗi khi xử lý yêu cầu. Đề nghị thử lại sau ít phút.",
                "The system met an error. Please try again in a few minutes."),
            _ => ("Yêu cầu không được chấp nhận.", "The request was not accepted."),
        };
        return new Problem(status, status < 500 ? "Yêu cầu không thực hiện được" : "Lỗi hệ thống", detail, detailEn);
    }

    /// <summary>What a caller wrote, short enough to be said back.</summary>
    public static string Shortened(string text) => text.Length <= LongestEcho ? text : string.Concat(text.AsSpan(0, LongestEcho - 1), "…");
}
