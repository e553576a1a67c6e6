using System.Text;

namespace Dti.Xlsx.Tests.Building;

/// <summary>The least of an OLE compound file: a header, one sector of allocation table, and directory sectors.</summary>
internal static class OleFile
{
    private const int SectorLength = 512;
    private const int EntriesPerSector = 4;

    public static byte[] With(params string[] names)
    {
        var sectors = Math.Max(1, (names.Length + EntriesPerSector - 1) / EntriesPerSector);
        var file = new byte[SectorLength * (2 + sectors)];
        byte[] signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        signature.CopyTo(file, 0);
        BitConverter.GetBytes((ushort)9).CopyTo(file, 30);
        BitConverter.GetBytes(1).CopyTo(file, 48);
        BitConverter.GetBytes(0).CopyTo(file, 76);

        // Directory sectors are 1, 2, 3 …, chained in the table in sector 0.
        for (var sector = 1; sector <= sectors; sector++)
            BitConverter.GetBytes(sector == sectors ? 0xFFFFFFFE : (uint)sector + 1).CopyTo(file, SectorLength + sector * sizeof(uint));
        for (var index = 0; index < names.Length; index++)
        {
            var at = SectorLength * 2 + index * 128;
            var name = Encoding.Unicode.GetBytes(names[index] + "\0");
            name.CopyTo(file, at);
            BitConverter.GetBytes((ushort)name.Length).CopyTo(file, at + 64);
        }

        return file;
    }
}
