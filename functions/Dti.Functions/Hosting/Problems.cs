using Microsoft.AspNetCore.Http.HttpResults;

namespace Dti.Functions.Hosting;

/// <summary>Errors as Problem Details (RFC 9457): Vietnamese in <c>detail</c>, the same in English in <c>detailEn</c>.</summary>
internal static class Problems
{
    public static ProblemHttpResult BadRequest(string detail, string detailEn) =>
        Of(StatusCodes.Status400BadRequest, "Yêu cầu không hợp lệ", detail, detailEn);

    public static ProblemHttpResult NotFound(string detail, string detailEn) =>
        Of(StatusCodes.Status404NotFound, "Không tìm thấy", detail, detailEn);

    public static ProblemHttpResult Conflict(string detail, string detailEn) =>
        Of(StatusCodes.Status409Conflict, "Chưa thực hiện được", detail, detailEn);

    public static ProblemHttpResult ServerError() =>
        Of(StatusCodes.Status500InternalServerError, "Lỗi hệ thống",
            "Hệ thống gặp lỗi khi xử lý yêu cầu. Đề nghị thử lại sau ít phút.",
            "The system met an error. Please try again in a few minutes.");

    /// <summary>Words for an answer that has a status and nothing else: a method or route that is not there.</summary>
    public static Task ForStatus(HttpContext context)
    {
        var (detail, detailEn) = context.Response.StatusCode switch
        {
            StatusCodes.Status405MethodNotAllowed => (
                $"Địa chỉ này không nhận phương thức {context.Request.Method}.", $"This address does not take the method {context.Request.Method}."),
            StatusCodes.Status404NotFound => ("Không có địa chỉ này.", "There is no such address."),
            _ => ("Yêu cầu không được chấp nhận.", "The request was not accepted."),
        };
        return Of(context.Response.StatusCode, "Yêu cầu không thực hiện được", detail, detailEn).ExecuteAsync(context);
    }

    public static ProblemHttpResult BadPeriod(string text) => BadRequest(
        $"\"{text}\" không phải là kỳ báo cáo. Đề nghị ghi như 2024, 2024-Q1, 2024-H1 hoặc 2024-M08.",
        $"\"{text}\" is no period. Write 2024, 2024-Q1, 2024-H1 or 2024-M08.");

    private static ProblemHttpResult Of(int status, string title, string detail, string detailEn) =>
        TypedResults.Problem(detail, statusCode: status, title: title, extensions: new Dictionary<string, object?> { ["detailEn"] = detailEn });
}
