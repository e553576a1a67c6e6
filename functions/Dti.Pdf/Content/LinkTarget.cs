namespace Dti.Pdf;

/// <summary>Where a link leads.</summary>
public abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>Elsewhere, under an absolute address.</summary>
    public static LinkTarget To(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.IsAbsoluteUri ? new Address(address)
            : throw new ArgumentException($"'{address}' is no absolute address.", nameof(address));
    }

    /// <summary>The first paragraph of the document that bears the name as its <see cref="Paragraph.PlaceName"/>; where
    /// there is none, the text stands without a link.</summary>
    public static LinkTarget To(string placeName)
    {
        ArgumentException.ThrowIfNullOrEmpty(placeName);
        return new Place(placeName);
    }

    internal sealed record Address(Uri Uri) : LinkTarget;

    internal sealed record Place(string Name) : LinkTarget;
}
