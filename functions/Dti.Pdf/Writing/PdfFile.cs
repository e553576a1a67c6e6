using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace Dti.Pdf.Writing;

/// <summary>Writes objects of a PDF 1.4 file and, at the end, where each of them stands. The file's identifier is a hash
/// of all that was written before it.</summary>
internal sealed class PdfFile : IDisposable
{
    private readonly Stream _output;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly List<long> _offsets = [0];
    private long _length;

    public PdfFile(Stream output)
    {
        _output = output;
        Append("%PDF-1.4\n%"u8);
        Append([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
    }

    public int Reserve()
    {
        _offsets.Add(0);
        return _offsets.Count - 1;
    }

    public void Write(int id, string body) => Append($"{Begin(id)}{body}\nendobj\n");

    public int Write(string body)
    {
        var id = Reserve();
        Write(id, body);
        return id;
    }

    /// <param name="entries">Entries of the stream's dictionary besides its length and filter.</param>
    public int WriteStream(string entries, ReadOnlySpan<byte> data) =>
        WriteStream(entries + "/Filter/FlateDecode", Deflate(data), Reserve());

    public int WriteUncompressedStream(string entries, ReadOnlySpan<byte> data) => WriteStream(entries, data, Reserve());

    public void Finish(int catalog, int information)
    {
        var start = _length;
        var table = new StringBuilder(_offsets.Count * 20 + 200);
        table.Append(CultureInfo.InvariantCulture, $"xref\n0 {_offsets.Count}\n0000000000 65535 f \n");
        foreach (var offset in _offsets.Skip(1))
            table.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        Append(table.ToString());

        var identifier = Convert.ToHexString(_hash.GetHashAndReset().AsSpan(0, 16));
        Append(string.Create(CultureInfo.InvariantCulture, $"""
            trailer
            <</Size {_offsets.Count}/Root {catalog} 0 R/Info {information} 0 R/ID[<{identifier}><{identifier}>]>>
            startxref
            {start}
            %%EOF

            """).ReplaceLineEndings("\n"));
    }

    public void Dispose() => _hash.Dispose();

    private int WriteStream(string entries, ReadOnlySpan<byte> data, int id)
    {
        Append(string.Create(CultureInfo.InvariantCulture, $"{Begin(id)}<<{entries}/Length {data.Length}>>\nstream\n"));
        Append(data);
        Append("\nendstream\nendobj\n");
        return id;
    }

    private string Begin(int id)
    {
        _offsets[id] = _length;
        return string.Create(CultureInfo.InvariantCulture, $"{id} 0 obj\n");
    }

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(data);
        return compressed.ToArray();
    }

    private void Append(string ascii) => Append(Encoding.ASCII.GetBytes(ascii));

    private void Append(ReadOnlySpan<byte> bytes)
    {
        _output.Write(bytes);
        _hash.AppendData(bytes);
        _length += bytes.Length;
    }
}
