using System.Globalization;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace Dti.Functions.Hosting;

/// <summary>
/// Content that a browser saves under a name: the name itself in <c>filename*</c>, and without its marks in <c>filename</c>, where
/// the framework alone would put an underscore for each Vietnamese letter.
/// </summary>
internal sealed class Attachment(IResult content, string fileName) : IResult
{
    public Task ExecuteAsync(HttpContext context)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(WithoutMarks(fileName));
        disposition.FileNameStar = fileName;
        context.Response.Headers.ContentDisposition = disposition.ToString();
        return content.ExecuteAsync(context);
    }

    private static string WithoutMarks(string name)
    {
        var letters = name.Normalize(NormalizationForm.FormD)
            .Where(character => CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark);
        return string.Concat(letters).Replace('đ', 'd').Replace('Đ', 'D');
    }
}
