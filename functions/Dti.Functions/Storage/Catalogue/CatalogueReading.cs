using Dti.Domain.Catalogue;

namespace Dti.Functions.Storage.Catalogue;

/// <summary>What became of a catalogue file: taken whole or refused whole.</summary>
internal abstract record CatalogueReading
{
    private CatalogueReading()
    {
    }

    /// <summary>The file holds no mistake; the catalogue's version names its bytes.</summary>
    public sealed record Accepted(ReferenceCatalogue Catalogue) : CatalogueReading;

    /// <summary>Nothing of the file is used.</summary>
    /// <param name="Findings">At least one, all that were found.</param>
    public sealed record Refused(IReadOnlyList<CatalogueFinding> Findings) : CatalogueReading;
}
