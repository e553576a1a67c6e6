using System.Text.Json.Serialization;

namespace Dti.Functions.Submissions;

/// <summary>The body of <c>POST upload-links/{kind}/{period}/{unit}</c>.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record UploadLinkRequest(string? FileName);

/// <summary>How to upload: one request with this method and these headers to this address, the workbook as its body.</summary>
/// <param name="Blob">Container and blob name.</param>
/// <param name="Feedback">Path on this host under which the answer to the upload will lie.</param>
internal sealed record UploadLinkAnswer(
    string Url, string Method, IReadOnlyDictionary<string, string> Headers, DateTime ExpiresAt, string Blob, string Feedback);
