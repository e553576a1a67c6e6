using System.Text;
using Dti.Xlsx.Tests.Building;

namespace Dti.Xlsx.Tests.Xml;

/// <summary>The parts of the samples, whole and spoilt in many ways, through the scanner and the platform's own reader.</summary>
public class XmlMutationTests
{
    private const int LongestPart = 4_000;
    private const int Mutations = 20_000;

    // What a parser may stumble over. Some of it is harmless in some places.
    private static readonly string[] Fragments =
    [
        "<", ">", "/", "=", "\"", "'", "&", ";", "]]>", "--", "<!--", "-->", "<?", "?>", "<![CDATA[", "</", "/>", "&amp;", "&#65;",
        "&#0;", "&lol;", " ", "\r", "\n", "\t", ":", "x:", "xmlns=\"\"", " xmlns:x=\"urn:x\"", " x:a=\"1\"", " a=\"1\"", "<x/>", "<x>", "</x>", "</c>",
        "\0", "\u0001", "\uFFFE", "\uFEFF", "ạ", "😀", "<!DOCTYPE a>", "<?xml version=\"1.0\"?>", "<!---->", "<?p?>", "xml", "xmlns",
    ];

    private static readonly string[] Extra =
    [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><x:a xmlns:x=\"urn:x\" xmlns=\"urn:y\"><b x:c=\"1\" c='2'>t&amp;"
            + "<![CDATA[<d>]]>\r\n</b><!-- e --><x:f/></x:a>",
        "<a><b xmlns:p='urn:p' p:q='&#x1EA1;'><p:c>ạ</p:c></b><?r s?><b/></a>",
    ];

    [Fact]
    public void Every_part_of_every_sample_reads_alike()
    {
        foreach (var (name, xml) in XmlParts.OfSamples())
        {
            var expected = XmlOutcome.OfXmlReader(xml).Content;
            Assert.NotNull(expected);
            Assert.True(expected == XmlOutcome.OfScanner(xml).Content, name);
        }
    }

    [Fact]
    public void Spoilt_parts_read_alike_or_are_refused_by_both()
    {
        byte[][] parts = [.. XmlParts.OfSamples().Select(part => Shorten(part.Xml)), .. Extra.Select(Encoding.UTF8.GetBytes)];
        var random = new Random(20261127);
        var differences = new List<string>();
        var wellFormed = 0;

        for (var count = 0; count < Mutations; count++)
        {
            var spoilt = Spoil(parts[random.Next(parts.Length)], random);
            var expected = XmlOutcome.OfXmlReader(spoilt);
            wellFormed += expected.Content is null ? 0 : 1;
            if (!AreAlike(expected, XmlOutcome.OfScanner(spoilt)))
                differences.Add($"{count}: {Encoding.UTF8.GetString(spoilt)}");
        }

        Assert.Empty(differences);
        Assert.InRange(wellFormed, Mutations / 20, Mutations / 2);
    }

    // Which of two faults is met first may differ, an accepted document may not. The other reader takes version 1.01.0.
    private static bool AreAlike(XmlOutcome expected, XmlOutcome actual) =>
        expected.Content == actual.Content || actual.Detail.EndsWith("no XML declaration", StringComparison.Ordinal);

    // Long parts differ from short ones in repetition only: the beginning and the end are kept.
    private static byte[] Shorten(byte[] xml)
    {
        if (xml.Length <= LongestPart)
            return xml;
        var text = Encoding.UTF8.GetString(xml);
        var from = text.IndexOf("</row>", LongestPart / 2, StringComparison.Ordinal);
        var to = text.LastIndexOf("</row>", StringComparison.Ordinal);
        return from < 0 || to <= from ? xml : Encoding.UTF8.GetBytes(text[..from] + text[to..]);
    }

    private static byte[] Spoil(byte[] xml, Random random)
    {
        var bytes = xml.ToList();
        for (var faults = random.Next(1, 3); faults > 0; faults--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(6))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = bytes[random.Next(bytes.Count)];
                    break;
                case 2:
                    bytes.RemoveRange(at, Math.Min(random.Next(1, 9), bytes.Count - at - 1));
                    break;
                case 3:
                    bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 40), bytes.Count - at)));
                    break;
                default:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Fragments[random.Next(Fragments.Length)]));
                    break;
            }
        }

        return [.. bytes];
    }
}
