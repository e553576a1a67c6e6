using System.Net;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dti.LocalHost.App;

namespace Dti.LocalHost.Wire;

/// <summary>The JSON body <c>{ Data, Metadata }</c> of a call, written straight to the wire: chunked, of no stated length.</summary>
internal abstract class Envelope : HttpContent
{
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FunctionDefinition function;
    private readonly DateTimeOffset now;

    protected Envelope(FunctionDefinition function, DateTimeOffset now)
    {
        (this.function, this.now) = (function, now);
        Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
    }

    /// <summary>The value of the trigger's member in Data.</summary>
    protected abstract Task WriteValueAsync(Utf8JsonWriter writer, CancellationToken cancellationToken);

    /// <summary>The members of Metadata that depend on the trigger.</summary>
    protected abstract void WriteMetadata(Utf8JsonWriter writer);

    protected sealed override async Task SerializeToStreamAsync(
        Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        await using var writer = new Utf8JsonWriter(stream, Plain);
        writer.WriteStartObject();
        writer.WriteStartObject("Data");
        writer.WritePropertyName(function.Trigger.BindingName);
        await WriteValueAsync(writer, cancellationToken);
        writer.WriteEndObject();
        writer.WriteStartObject("Metadata");
        WriteMetadata(writer);
        WriteSystemMembers(writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
        await writer.FlushAsync(cancellationToken);
    }

    protected sealed override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected sealed override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    /// <summary>A text the way the host sends it in Metadata: as JSON text inside a JSON string.</summary>
    protected static void WriteTwice(Utf8JsonWriter writer, string name, string value) =>
        writer.WriteString(name, $"\"{JsonEncodedText.Encode(value, Plain.Encoder)}\"");

    private void WriteSystemMembers(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("sys");
        writer.WriteString("MethodName", function.Name);
        writer.WriteString("UtcNow", now.UtcDateTime.ToString("O"));
        writer.WriteString("RandGuid", Guid.NewGuid());
        writer.WriteEndObject();
    }
}
