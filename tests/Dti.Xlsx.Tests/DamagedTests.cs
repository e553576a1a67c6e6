using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests;

public class DamagedTests
{
    private const string SheetPart = "xl/worksheets/sheet1.xml";

    public static TheoryData<string> PartsRead =>
    [
        "[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml",
        "xl/styles.xml", SheetPart,
    ];

    [Theory]
    [MemberData(nameof(PartsRead))]
    public void A_wrong_checksum_is_damage(string part) =>
        AssertDamaged(WithClaims(part, new EntryClaims { Crc = 0xBADC0DE }));

    [Theory]
    [MemberData(nameof(PartsRead))]
    public void A_part_that_is_no_xml_is_damage(string part) => AssertDamaged(Everything().Part(part, "no XML at all").ToBytes());

    [Theory]
    [MemberData(nameof(PartsRead))]
    public void A_part_that_ends_early_is_damage(string part)
    {
        var whole = Everything().Parts().ToDictionary()[part];

        AssertDamaged(Everything().Part(part, whole[..^3]).ToBytes());
    }

    [Theory]
    [MemberData(nameof(PartsRead))]
    public void An_empty_part_is_damage(string part) => AssertDamaged(Everything().Part(part, "").ToBytes());

    [Theory]
    [MemberData(nameof(PartsRead))]
    public void Something_behind_the_end_of_the_xml_is_damage(string part)
    {
        var whole = Everything().Parts().ToDictionary()[part];

        AssertDamaged(Everything().Part(part, whole + "<more/>").ToBytes());
    }

    [Theory]
    [InlineData(10u)]
    [InlineData(100_000u)]
    public void An_entry_that_lies_about_its_inflated_size_is_damage(uint size) =>
        AssertDamaged(WithClaims(SheetPart, new EntryClaims { InflatedBytes = size }));

    [Fact]
    public void An_entry_that_lies_about_anything_else_is_damage()
    {
        AssertDamaged(WithClaims(SheetPart, new EntryClaims { CompressedBytes = 20 }));
        AssertDamaged(WithClaims(SheetPart, new EntryClaims { CompressedBytes = 100_000_000 }));
        AssertDamaged(WithClaims(SheetPart, new EntryClaims { HeaderOffset = 7 }));
        AssertDamaged(WithClaims(SheetPart, new EntryClaims { HeaderOffset = 0xFFFFFFF0 }));
        AssertDamaged(WithClaims(SheetPart, new EntryClaims { HeaderOffset = uint.MaxValue }));
        AssertDamaged(WithClaims(SheetPart, new EntryClaims { Method = 12 }));
        AssertDamaged(WithClaims(SheetPart, new EntryClaims { Method = 0 }));
    }

    [Theory]
    [InlineData(SheetPart)]
    [InlineData("XL/Worksheets/Sheet1.xml")]
    [InlineData("xl\\worksheets\\sheet1.xml")]
    [InlineData("/xl/worksheets/sheet1.xml")]
    [InlineData("xl/./worksheets/../worksheets//sheet1.xml")]
    public void Two_entries_of_one_name_are_damage(string name) => AssertDamaged(Everything().ToZip().Add(name, "<a/>").ToBytes());

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(65_535)]
    public void A_directory_of_another_length_than_said_is_damage(int entries) =>
        AssertDamaged(Everything().ToZip().ToBytes(entriesClaimed: (ushort)entries));

    [Fact]
    public void Bytes_that_do_not_inflate_are_damage()
    {
        var file = Everything().ToBytes();
        for (var at = 40; at < 60; at++)
            file[at] = 0xFF;

        AssertDamaged(file);
    }

    [Fact]
    public void An_unknown_encoding_is_damage() =>
        AssertDamaged(Everything().Part(SheetPart, "<?xml version=\"1.0\" encoding=\"ebcdic-nowhere\"?><a/>").ToBytes());

    [Fact]
    public void Characters_that_xml_forbids_are_damage() =>
        AssertDamaged(WorkbookFile.WithCells("<c r=\"A1\" t=\"str\"><v>&#xD800;</v></c>").ToBytes());

    [Theory]
    [InlineData("krongno-2023-xep-hang.xlsx")]
    [InlineData("bato-2024q1-dvc.xlsx")]
    public void A_sample_cut_short_anywhere_is_refused(string sample)
    {
        var file = Samples.Bytes(sample);

        for (var percent = 0; percent < 100; percent += 5)
        {
            var failure = Reading.Refuse(file[..(file.Length * percent / 100)]);
            Assert.Equal(percent == 0 ? ReadFailure.Empty : ReadFailure.Damaged, failure.Reason);
        }
    }

    [Fact]
    public void Every_length_short_of_the_whole_is_refused()
    {
        var file = Everything().ToBytes();

        for (var length = 0; length < file.Length; length++)
        {
            var failure = Reading.Refuse(file[..length]);
            Assert.Equal(length == 0 ? ReadFailure.Empty : length < 4 ? ReadFailure.NotAWorkbook : ReadFailure.Damaged, failure.Reason);
        }
    }

    [Fact]
    public void A_file_with_any_one_byte_changed_is_read_or_refused_but_never_throws()
    {
        var file = Everything().ToBytes();

        for (var at = 0; at < file.Length; at++)
        {
            var changed = file.ToArray();
            changed[at] ^= (byte)(1 << at % 8);
            Assert.NotNull(Reading.Read(changed));
        }
    }

    [Fact]
    public void Details_can_be_logged_as_they_are()
    {
        var failure = Reading.Refuse(new ZipFile()
            .Add("xl/workbook.xml", "<a/>")
            .Add("xl/_rels/workbook.xml.rels", "<a/>")
            .Add("_rels/.rels", WorkbookFile.Relationships(("a", "officeDocument", "xl/a&#10;forged line" + new string('x', 500))))
            .ToBytes());

        Assert.Equal(ReadFailure.Damaged, failure.Reason);
        Assert.DoesNotContain('\n', failure.Detail);
        Assert.InRange(failure.Detail.Length, 1, 200);
    }

    private static WorkbookFile Everything() =>
        WorkbookFile.WithCells("<c r=\"A1\" t=\"s\" s=\"0\"><v>0</v></c><c r=\"B1\" s=\"0\"><v>1.5</v></c>")
            .Strings("<si><t>Sính Phình</t></si>").Formats("0.00");

    private static byte[] WithClaims(string part, EntryClaims claims)
    {
        var zip = new ZipFile();
        foreach (var (name, xml) in Everything().Parts())
            zip.Add(name, xml, name == part ? claims : null);
        return zip.ToBytes();
    }

    private static void AssertDamaged(byte[] file) => Assert.Equal(ReadFailure.Damaged, Reading.Refuse(file).Reason);
}
