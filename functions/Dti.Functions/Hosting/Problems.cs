using Microsoft.AspNetCore.Http.HttpResults;

namespace Dti.Functions.Hosting;

/// <summary>Errors as Problem Details (RFC 9457): Vietnamese in <c>detail</c>, the same in English in <c>detailEn</c>.</summary>
internal static class Problems
{
    public static ProblemHttpResult BadRequest(string detail, string detailEn) =>
        Of(StatusCodes.Status400BadRequest, "Yêu cầu không hợp lệ", detail, detailEn);

    public static ProblemHttpResult NotFound(string detail, string detailEn) =>
        Of(StatusCodes.Status404NotFound, "Không tìm thấy", detail, detailEn);

    public static ProblemHttpResult ServerError() =>
        Of(StatusCodes.Status500InternalServerError, "Lỗi hệ thống",
            "Hệ thống gặp lỗi khi xử lý yêu cầu. Đề nghị thử lại sau ít phút.",
            "The system met an error. Please try again in a few minutes.");

    public static ProblemHttpResult BadPeriod(string text) => BadRequest(
        $"\"{text}\" không phải là kỳ báo cáo. Đề nghị ghi như 2024, 2024-Q1, 2024-H1 hoặc 2024-M08.",
        $"\"{text}\" is no period. Write 2024, 2024-Q1, 2024-H1 or 2024-M08.");

    private static ProblemHttpResult Of(int status, string title, string detail, string detailEn) =>
        TypedResults.Problem(detail, statusCode: status, title: title, extensions: new Dictionary<string, object?> { ["detailEn"] = detailEn });
}
