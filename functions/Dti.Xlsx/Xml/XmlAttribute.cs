namespace Dti.Xlsx.Xml;

/// <summary>An attribute of the current tag.</summary>
/// <param name="Start">Where its value begins in the window.</param>
/// <param name="Length">Of its value, in bytes.</param>
/// <param name="IsPlain">True if the value means what it says: no references, no line ends.</param>
internal readonly record struct XmlAttribute(XmlName Name, int Start, int Length, bool IsPlain);
