using Azure.Data.Tables;
using Dti.Domain.Catalogue;
using Dti.Domain.Services;

namespace Dti.Functions.Storage;

/// <summary>One indicator's row: what was printed, the counts behind it, the target and what the workbook says of it. Null is left out.</summary>
internal static class IndicatorValueRow
{
    /// <param name="row">With its keys.</param>
    public static TableEntity Of(IndicatorValue value, TableEntity row)
    {
        row["Key"] = TableValue.Text(value.Key);
        row["Indicator"] = value.Indicator;
        row["Name"] = TableValue.Text(value.Name);
        row["Level"] = value.Level?.ToString();
        row["ServiceLevel"] = value.ServiceLevel?.ToString();
        row["Numerator"] = TableValue.OfNullable(value.Numerator);
        row["Denominator"] = TableValue.OfNullable(value.Denominator);
        row["Percent"] = TableValue.OfNullable(value.Percent);
        row["Decimals"] = value.Decimals;
        row["IsVague"] = value.IsVague;
        row["Shown"] = TableValue.Text(value.Shown);
        row["Amount"] = TableValue.OfNullable(value.Amount);
        row["Verdict"] = value.Verdict?.ToString();
        row["LegalBasis"] = TableValue.Text(value.LegalBasis);
        row["Remark"] = TableValue.Text(value.Remark);
        row["ResultCell"] = TableValue.Of(value.Cells?.Result);
        row["NumeratorCell"] = TableValue.Of(value.Cells?.Numerator);
        row["DenominatorCell"] = TableValue.Of(value.Cells?.Denominator);
        row["TargetCell"] = TableValue.Of(value.Cells?.Target);
        PutTarget(row, value.Target);
        return TableValue.PutPlace(row, value.Sheet, value.Cell);
    }

    public static IndicatorValue Read(TableEntity row) => new(
        row.GetString("Key"), row.GetString("Indicator"), row.GetString("Name"), TableValue.EnumIn<UnitLevel>(row, "Level"),
        TableValue.EnumIn<ServiceLevel>(row, "ServiceLevel"), TableValue.NumberIn(row, "Numerator"), TableValue.NumberIn(row, "Denominator"),
        TableValue.NumberIn(row, "Percent"), row.GetInt32("Decimals"), row.GetBoolean("IsVague")!.Value, row.GetString("Shown"),
        row.GetString("Sheet"), TableValue.CellIn(row))
    {
        Amount = TableValue.NumberIn(row, "Amount"),
        Target = TargetIn(row),
        Verdict = TableValue.EnumIn<TargetVerdict>(row, "Verdict"),
        LegalBasis = row.GetString("LegalBasis"),
        Remark = row.GetString("Remark"),
        Cells = CellsIn(row),
    };

    private static IndicatorCells? CellsIn(TableEntity row) =>
        (TableValue.CellIn(row, "ResultCell"), TableValue.CellIn(row, "NumeratorCell"), TableValue.CellIn(row, "DenominatorCell"))
            is ({ } result, { } numerator, { } denominator)
            ? new IndicatorCells(result, numerator, denominator, TableValue.CellIn(row, "TargetCell"))
            : null;

    private static void PutTarget(TableEntity row, StatedTarget? target)
    {
        if (target is null)
            return;

        row["TargetShown"] = TableValue.Text(target.Shown);
        row["TargetComparison"] = target.Comparison?.ToString();
        row["TargetValue"] = TableValue.OfNullable(target.Value);
        row["TargetIsPercent"] = target.IsPercent;
    }

    private static StatedTarget? TargetIn(TableEntity row) => row.GetString("TargetShown") is { } shown
        ? new StatedTarget(
            shown, TableValue.EnumIn<Comparison>(row, "TargetComparison"), TableValue.NumberIn(row, "TargetValue"),
            row.GetBoolean("TargetIsPercent")!.Value)
        : null;
}
