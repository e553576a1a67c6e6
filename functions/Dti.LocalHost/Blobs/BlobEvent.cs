using Azure;
using Azure.Storage.Blobs;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Blobs;

/// <summary>One content of one blob that one function is to be told of, with the path's parameters.</summary>
internal sealed record BlobEvent(
    FunctionDefinition Function, BlobClient Blob, ETag ETag, IReadOnlyList<KeyValuePair<string, string>> Parameters);
