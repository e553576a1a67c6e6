using Dti.Functions.Hosting;

namespace Dti.Functions.Computing;

/// <summary>
/// A unit's gaps as comma-separated values: decimals with a point; each indicator is followed by the units below it and by the procedures
/// that cost most; sums stand at the end. Columns are added at the end, never moved.
/// </summary>
internal static class GapsCsv
{
    private const string Head =
        "kind,indicator,name,unit,unitName,procedure,level,serviceLevel,numerator,denominator,percent,shown,comparison,target,legalBasis,verdict,"
        + "stated,gap,missing,origin,used,known\r\n";

    public static string Of(GapsAnswer answer) => string.Concat([Head, .. answer.Indicators.SelectMany(one => RowsOf(answer, one)), .. answer.Aggregates.Select(Sum)]);

    private static IEnumerable<string> RowsOf(GapsAnswer answer, IndicatorGapAnswer indicator)
    {
        yield return Row("indicator", answer.Unit, answer.Name, indicator.Figure);
        foreach (var unit in indicator.Units)
            yield return Row("unit", unit.Unit, unit.Name, unit.Figure);
        if (indicator.Procedures is not { } procedures)
            yield break;

        foreach (var procedure in procedures.Procedures)
            yield return Row("procedure", indicator.Figure, procedure);
        yield return Row("procedures", indicator.Figure, procedures.Together);
    }

    private static string Row(string kind, string unit, string unitName, FigureAnswer figure) => Csv.Row(
        kind, figure.Indicator, figure.Name, unit, unitName, null, figure.Level, figure.ServiceLevel, figure.Numerator ?? figure.Amount,
        figure.Denominator, figure.Percent, figure.Shown, figure.Target?.Comparison, figure.Target?.Value, figure.Target?.LegalBasis, figure.Verdict,
        figure.Stated, figure.Gap, figure.Missing, figure.Origin, figure.Used, figure.Known);

    private static string Row(string kind, FigureAnswer of, ProcedureGapAnswer procedure) => Csv.Row(
        kind, of.Indicator, of.Name, null, null, procedure.Procedure, null, of.ServiceLevel, procedure.Online, procedure.Total, procedure.Percent, null,
        of.Target?.Comparison, of.Target?.Value, of.Target?.LegalBasis, null, null, null, procedure.Missing, null, null, null);

    private static string Sum(AggregateAnswer sum) => Csv.Row(
        "sum", null, string.Join(" + ", sum.Parts.Select(part => part.Name)), null, null, null, sum.Level, sum.ServiceLevel, sum.Numerator,
        sum.Denominator, sum.Percent, null, null, null, null, null, null, null, null, null, sum.Used, sum.Known);
}
