namespace Dti.Xlsx.Zip;

/// <summary>One entry of the archive's central directory: what the archive claims, nothing of it checked yet.</summary>
/// <param name="Name">As stored.</param>
/// <param name="CompressedBytes">Length of the compressed form.</param>
/// <param name="InflatedBytes">Length after inflating.</param>
/// <param name="HeaderOffset">Where the local header begins, in bytes from the start of the file.</param>
internal sealed record ZipEntry(
    string Name, bool IsEncrypted, int Method, uint Crc, long CompressedBytes, long InflatedBytes, long HeaderOffset)
{
    public const int Stored = 0;
    public const int Deflated = 8;

    public bool IsFolder => Name.EndsWith('/') || Name.EndsWith('\\');
}
