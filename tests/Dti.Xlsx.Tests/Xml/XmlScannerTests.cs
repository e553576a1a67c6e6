using System.Text;

namespace Dti.Xlsx.Tests.Xml;

/// <summary>The scanner beside the platform's own reader: the same content, or no content from either.</summary>
public class XmlScannerTests
{
    [Theory]
    [InlineData("<a/>")]
    [InlineData("<a />")]
    [InlineData("<a></a >")]
    [InlineData("\n <a\n/>\n ")]
    [InlineData("<?xml version=\"1.0\"?><a/>")]
    [InlineData("<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\r\n<a/>")]
    [InlineData("<?xml version = \"1.0\"\tencoding\n=\n\"utf-8\"?><a/>")]
    [InlineData("<!-- a --><?p b?><a><!----><?q?></a><!-- > --><?r  ?>")]
    [InlineData("<a><!--->--></a>")]
    [InlineData("<a b='1' c=\"2\"\td = '3'\n/>")]
    [InlineData("<a b='\"' c=\"'\" d='>' e='/>'/>")]
    [InlineData("<a b=' x\ty\r\nz\rw\n '/>")]
    [InlineData("<a b='&#9;&#10;&#13;&#x20;&amp;&lt;&gt;&quot;&apos;'/>")]
    [InlineData("<a>&#9;&#10;&#13;&#x1EA1;&#x1F600;&amp;&lt;&gt;&quot;&apos;</a>")]
    [InlineData("<a>x\r\ny\rz\n\r</a>")]
    [InlineData("<a>]] ]> ]</a>")]
    [InlineData("<a>x<b/>y<b>z</b>w</a>")]
    [InlineData("<a><![CDATA[<b>&amp;]]]]><![CDATA[>\r\n]]></a>")]
    [InlineData("<a><![CDATA[]]></a>")]
    [InlineData("<ạ ố='ữ'>Nguyễn Thị Ngọc Ẩn, Đắk R'lấp 😀</ạ>")]
    [InlineData("<a xmlns='urn:a'><b/><c xmlns=''/><d xmlns='urn:d'><e/></d><f/></a>")]
    [InlineData("<p:a xmlns:p='urn:a'><p:b xmlns:p='urn:b' p:c='1'/><p:d p:e='2'/></p:a>")]
    [InlineData("<p:a p:b='1' xmlns:p='urn:&#97;'/>")]
    [InlineData("<a xmlns:p='urn:a' xmlns:q='urn:b' p:c='1' q:c='2' c='3'/>")]
    [InlineData("<a xml:space='preserve' xmlns:xml='http://www.w3.org/XML/1998/namespace'> </a>")]
    [InlineData("<a xmlns='urn:a' xmlns:p='urn:a' p:b='1' b='2'/>")]
    [InlineData("<a-b.c_d1/>")]
    [InlineData("<xmlfoo xmlbar='1'/>")]
    [InlineData("<a>\u007F\u0085\uFFFD</a>")]
    public void What_is_well_formed_reads_alike(string document) => AssertAlike(Encoding.UTF8.GetBytes(document), isWellFormed: true);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a")]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a>")]
    [InlineData("<a><b></a>")]
    [InlineData("<a></b>")]
    [InlineData("<a></ab>")]
    [InlineData("<ab></a>")]
    [InlineData("</a>")]
    [InlineData("<a/><b/>")]
    [InlineData("<a/>x")]
    [InlineData("<a/>&#32;")]
    [InlineData("<a/><![CDATA[]]>")]
    [InlineData("x<a/>")]
    [InlineData("< a/>")]
    [InlineData("<a / >")]
    [InlineData("<a b/>")]
    [InlineData("<a b=/>")]
    [InlineData("<a b=1/>")]
    [InlineData("<a b='1/>")]
    [InlineData("<a b='1'c='2'/>")]
    [InlineData("<a b='1' b='2'/>")]
    [InlineData("<a ='1'/>")]
    [InlineData("<a b='<'/>")]
    [InlineData("<a b='&'/>")]
    [InlineData("<a b='&lol;'/>")]
    [InlineData("<a b='\u0001'/>")]
    [InlineData("<a xml:space='both'/>")]
    [InlineData("<1a/>")]
    [InlineData("<a b:c='1'/>")]
    [InlineData("<b:a/>")]
    [InlineData("<a:b:c xmlns:a='urn:a'/>")]
    [InlineData("<:a/>")]
    [InlineData("<a: xmlns:a='urn:a'/>")]
    [InlineData("<a><b xmlns:p='urn:p'/><p:c/></a>")]
    [InlineData("<a xmlns:p='urn:a' xmlns:q='urn:a' p:c='1' q:c='2'/>")]
    [InlineData("<a xmlns:p=''/>")]
    [InlineData("<a xmlns='1' xmlns='2'/>")]
    [InlineData("<a xmlns:xmlns='urn:a'/>")]
    [InlineData("<a xmlns:xml='urn:a'/>")]
    [InlineData("<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>")]
    [InlineData("<a xmlns='http://www.w3.org/2000/xmlns/'/>")]
    [InlineData("<a>&</a>")]
    [InlineData("<a>&amp</a>")]
    [InlineData("<a>&lol;</a>")]
    [InlineData("<a>&#;</a>")]
    [InlineData("<a>&#x;</a>")]
    [InlineData("<a>&#0;</a>")]
    [InlineData("<a>&#8;</a>")]
    [InlineData("<a>&#xD800;</a>")]
    [InlineData("<a>&#xFFFE;</a>")]
    [InlineData("<a>&#x110000;</a>")]
    [InlineData("<a>&#X41;</a>")]
    [InlineData("<a>&# 65;</a>")]
    [InlineData("<a>]]></a>")]
    [InlineData("<a>\0</a>")]
    [InlineData("<a>\u0001</a>")]
    [InlineData("<a>\uFFFE</a>")]
    [InlineData("<a>\uFFFF</a>")]
    [InlineData("<a><!-- -- --></a>")]
    [InlineData("<a><!-- --->")]
    [InlineData("<a><!-- \u0002 --></a>")]
    [InlineData("<a><!</a>")]
    [InlineData("<a><!x></a>")]
    [InlineData("<a><![CDATA[</a>")]
    [InlineData("<a><![cdata[]]></a>")]
    [InlineData("<a><??></a>")]
    [InlineData("<a><?1?></a>")]
    [InlineData("<a><?p:q?></a>")]
    [InlineData("<a><?p\u0001?></a>")]
    [InlineData("<a><?XML?></a>")]
    [InlineData(" <?xml version='1.0'?><a/>")]
    [InlineData("<a><?xml version='1.0'?></a>")]
    [InlineData("<?xml?><a/>")]
    [InlineData("<?xml version='1.1'?><a/>")]
    [InlineData("<?xml version='1.0' standalone='maybe'?><a/>")]
    [InlineData("<?xml encoding='utf-8' version='1.0'?><a/>")]
    [InlineData("<?xml version='1.0' encoding='utf-16'?><a/>")]
    [InlineData("<?xml version='1.0' encoding='ebcdic-nowhere'?><a/>")]
    public void What_is_not_well_formed_is_refused_by_both(string document) =>
        AssertAlike(Encoding.UTF8.GetBytes(document), isWellFormed: false);

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0xC0, 0x80)]
    [InlineData(0xE1, 0xBA)]
    [InlineData(0xED, 0xA0, 0x80)]
    [InlineData(0xF5, 0x80, 0x80, 0x80)]
    [InlineData(0x80)]
    public void Bytes_that_are_no_text_are_refused_wherever_they_stand(params int[] bytes)
    {
        byte[] bad = [.. bytes.Select(value => (byte)value)];

        AssertAlike([.. "<a>"u8, .. bad, .. "</a>"u8], isWellFormed: false);
        AssertAlike([.. "<a b='"u8, .. bad, .. "'/>"u8], isWellFormed: false);
        AssertAlike([.. "<a><!--"u8, .. bad, .. "--></a>"u8], isWellFormed: false);
        AssertAlike([.. "<a><?p "u8, .. bad, .. "?></a>"u8], isWellFormed: false);
        AssertAlike([.. "<a><![CDATA["u8, .. bad, .. "]]></a>"u8], isWellFormed: false);
        AssertAlike([.. "<a"u8, .. bad, .. "/>"u8], isWellFormed: false);
    }

    [Theory]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "utf-8")]
    [InlineData("utf-16", "")]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-16BE", "UTF-16")]
    [InlineData("iso-8859-1", "iso-8859-1")]
    [InlineData("us-ascii", "us-ascii")]
    public void Encodings_are_told_by_mark_or_declaration(string encoding, string declared)
    {
        var target = Encoding.GetEncoding(encoding);
        var declaration = declared.Length == 0 ? "" : $"<?xml version=\"1.0\" encoding=\"{declared}\"?>";
        byte[] document = target.GetBytes($"{declaration}<a b='à'>é{new string('x', 70_000)}</a>");

        AssertAlike(document, isWellFormed: encoding != "utf-16BE" || declared.Length > 0);
        AssertAlike([.. target.GetPreamble(), .. document], isWellFormed: true);
    }

    [Fact]
    public void Half_a_character_of_two_words_is_refused()
    {
        byte[] document = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("<a>"), 0, 0xD8, .. Encoding.Unicode.GetBytes("</a>")];

        AssertAlike(document, isWellFormed: false);
        AssertAlike(document[..^1], isWellFormed: false);
    }

    [Theory]
    [InlineData("ạ")]
    [InlineData("😀")]
    [InlineData("\r\n")]
    [InlineData("&#x1EA1;")]
    [InlineData("]]")]
    [InlineData("<b c='&amp;ạ'>x</b>")]
    [InlineData("<!-- ạ -->")]
    [InlineData("<![CDATA[ạ\r\n]]>")]
    [InlineData("<?p ạ?>")]
    [InlineData("<b xmlns:n='urn:n' n:c='1' ></b  >")]
    public void Whatever_the_end_of_the_window_cuts_through_reads_alike(string markup)
    {
        const int window = 32 << 10;
        for (var before = window - 40; before <= window + 3; before++)
        {
            var document = $"<a>{new string('x', before)}{markup}{new string('y', window)}{markup}</a>";
            AssertAlike(Encoding.UTF8.GetBytes(document), isWellFormed: true);
        }
    }

    [Fact]
    public void A_character_of_two_words_may_stand_anywhere()
    {
        for (var before = 0; before < 600; before++)
            AssertAlike([0xFF, 0xFE, .. Encoding.Unicode.GetBytes($"<a>{new string('x', before)}😀</a>")], isWellFormed: true);
    }

    [Fact]
    public void Stricter_than_other_readers_are_only_a_few_limits()
    {
        var zeros = XmlOutcome.OfScanner(Encoding.UTF8.GetBytes($"<a>&#{new string('0', 40)}65;</a>"));
        var padded = XmlOutcome.OfScanner(Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"{new string(' ', 300)}?><a/>"));
        var many = string.Join(' ', Enumerable.Range(0, 129).Select(number => $"b{number}=''"));
        var attributes = XmlOutcome.OfScanner(Encoding.UTF8.GetBytes($"<a {many}/>"));

        var version = XmlOutcome.OfScanner("<?xml version=\"1.01.0\"?><a/>"u8.ToArray());
        var reserved = XmlOutcome.OfScanner("<xmlns:a/>"u8.ToArray());

        Assert.Equal((ReadFailure.Damaged, ReadFailure.Damaged), (version.Refusal, reserved.Refusal));
        Assert.Equal((ReadFailure.Damaged, ReadFailure.Damaged), (zeros.Refusal, padded.Refusal));
        Assert.Equal((ReadFailure.TooLarge, nameof(ReaderLimits.Attributes)), (attributes.Refusal, attributes.Detail));
    }

    private static void AssertAlike(byte[] document, bool isWellFormed)
    {
        var expected = XmlOutcome.OfXmlReader(document);

        Assert.Equal(isWellFormed, expected.Content is not null);
        Assert.Equal(expected.Content, XmlOutcome.OfScanner(document).Content);
    }
}
