using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>What holds for the document as a whole.</summary>
internal static class SettingsXml
{
    // As Word 2013 and later lay out: below that, documents open in a mode for old ones.
    private const string WordVersion = "15";

    public static Settings Build() => new(
        new DefaultTabStop { Val = (short)Measure.Twips(12.7) },
        new CharacterSpacingControl { Val = CharacterSpacingValues.DoNotCompress },
        new FootnoteDocumentWideProperties(
            new FootnoteSpecialReference { Id = FootnotesXml.SeparatorId },
            new FootnoteSpecialReference { Id = FootnotesXml.ContinuationId }),
        new Compatibility(new CompatibilitySetting
        {
            Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = WordVersion,
        }),
        new ThemeFontLanguages { Val = StylesXml.Language },
        new DecimalSymbol { Val = "," },
        new ListSeparator { Val = ";" });
}
