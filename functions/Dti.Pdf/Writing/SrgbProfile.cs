using System.Buffers.Binary;
using System.Text;

namespace Dti.Pdf.Writing;

/// <summary>An ICC profile (version 2.1, display, matrix and curves) of the sRGB colour space, computed from IEC 61966-2-1.
/// Primaries are those of sRGB adapted to the white of the profile connection space (D50, Bradford).</summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int CurvePoints = 1024;
    private static readonly Lazy<byte[]> Cached = new(Create);

    public static ReadOnlySpan<byte> Bytes => Cached.Value;

    private static byte[] Create()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("cprt", Text("No copyright, use freely.")),
            ("desc", Description("sRGB IEC61966-2-1")),
            ("wtpt", Xyz(0.9505, 1, 1.0891)),
            ("rXYZ", Xyz(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Xyz(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Xyz(0.14307, 0.06061, 0.71410)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tags)
    {
        var offsets = new Dictionary<byte[], int>();
        var length = HeaderLength + 4 + tags.Length * 12;
        foreach (var (_, data) in tags)
            if (offsets.TryAdd(data, length))
                length += data.Length;

        var profile = new byte[length];
        WriteHeader(profile);
        WriteU32(profile, HeaderLength, (uint)tags.Length);
        for (var i = 0; i < tags.Length; i++)
        {
            var entry = HeaderLength + 4 + i * 12;
            WriteAscii(profile, entry, tags[i].Tag);
            WriteU32(profile, entry + 4, (uint)offsets[tags[i].Data]);
            WriteU32(profile, entry + 8, (uint)tags[i].Data.Length);
            tags[i].Data.CopyTo(profile, offsets[tags[i].Data]);
        }

        return profile;
    }

    private static void WriteHeader(byte[] profile)
    {
        WriteU32(profile, 0, (uint)profile.Length);
        WriteU32(profile, 8, 0x02100000);
        WriteAscii(profile, 12, "mntrRGB XYZ ");
        foreach (var (i, part) in new ushort[] { 2000, 1, 1, 0, 0, 0 }.Index())
            BinaryPrimitives.WriteUInt16BigEndian(profile.AsSpan(24 + i * 2), part);
        WriteAscii(profile, 36, "acsp");
        Xyz(0.9642, 1, 0.8249).AsSpan(8).CopyTo(profile.AsSpan(68));
    }

    private static byte[] Curve()
    {
        var data = new byte[12 + CurvePoints * 2];
        WriteAscii(data, 0, "curv");
        WriteU32(data, 8, CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
        {
            var value = i / (CurvePoints - 1.0);
            var linear = value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
            BinaryPrimitives.WriteUInt16BigEndian(data.AsSpan(12 + i * 2), (ushort)Math.Round(linear * ushort.MaxValue));
        }

        return data;
    }

    private static byte[] Xyz(double x, double y, double z)
    {
        var data = new byte[20];
        WriteAscii(data, 0, "XYZ ");
        foreach (var (i, value) in new[] { x, y, z }.Index())
            WriteU32(data, 8 + i * 4, (uint)Math.Round(value * 65536));
        return data;
    }

    private static byte[] Text(string text)
    {
        var data = new byte[Padded(8 + text.Length + 1)];
        WriteAscii(data, 0, "text");
        WriteAscii(data, 8, text);
        return data;
    }

    /// <summary>ASCII, with empty Unicode (8 bytes) and ScriptCode (70 bytes) parts.</summary>
    private static byte[] Description(string text)
    {
        var data = new byte[Padded(12 + text.Length + 1 + 8 + 70)];
        WriteAscii(data, 0, "desc");
        WriteU32(data, 8, (uint)text.Length + 1);
        WriteAscii(data, 12, text);
        return data;
    }

    private static int Padded(int length) => (length + 3) & ~3;

    private static void WriteAscii(byte[] data, int offset, string text) => Encoding.ASCII.GetBytes(text, data.AsSpan(offset));

    private static void WriteU32(byte[] data, int offset, uint value) =>
        BinaryPrimitives.WriteUInt32BigEndian(data.AsSpan(offset), value);
}
