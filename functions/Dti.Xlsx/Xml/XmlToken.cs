namespace Dti.Xlsx.Xml;

/// <summary>What the scanner stands on.</summary>
internal enum XmlToken
{
    /// <summary>Nothing: before the document, or at something that is passed over.</summary>
    None,

    /// <summary>The tag that opens an element. An empty one has no other.</summary>
    Start,

    End,

    /// <summary>A piece of text; a text may come in several.</summary>
    Text,

    Finished,
}
