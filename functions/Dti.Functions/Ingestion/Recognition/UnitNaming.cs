using Dti.Domain.Catalogue;

namespace Dti.Functions.Ingestion.Recognition;

/// <summary>Finds the unit that a row names by its name, its code, or both.</summary>
internal static class UnitNaming
{
    /// <param name="name">Empty where the row has none.</param>
    /// <param name="code">Empty where the row has none.</param>
    public static UnitMatch Match(UnitDirectory units, string name, string code)
    {
        var byName = name.Length == 0 ? new UnitMatch.Unknown([]) : units.Find(name);
        if (code.Length == 0 || units.Find(code) is not UnitMatch.Found byCode)
            return byName;

        return byName switch
        {
            UnitMatch.Found found when found.Unit == byCode.Unit => byName,
            UnitMatch.Found found => new UnitMatch.Ambiguous([found.Unit, byCode.Unit]),
            UnitMatch.OutOfScope outside => new UnitMatch.Ambiguous([outside.Unit, byCode.Unit]),
            UnitMatch.Ambiguous(var candidates) when candidates.Contains(byCode.Unit) => byCode,
            UnitMatch.Unknown(var suggestions) when suggestions.Contains(byCode.Unit) => byCode with { Quality = UnitNameQuality.Variant },
            _ => name.Length == 0 ? byCode : new UnitMatch.Ambiguous([byCode.Unit]),
        };
    }
}
