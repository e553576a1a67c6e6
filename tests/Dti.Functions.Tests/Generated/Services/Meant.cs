using System.Globalization;
using Dti.Domain.Catalogue;

namespace Dti.Functions.Tests.Generated.Services;

/// <summary>What whoever typed a services workbook meant, as lines that a reading can be compared with.</summary>
internal sealed class Meant
{
    public List<string> Lines { get; } = [];

    /// <summary>Texts that must be found among those of the sheets.</summary>
    public List<(string Sheet, string Text)> Texts { get; } = [];

    public static string Number(decimal? value) => value is { } number
        ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "none";

    public static string Row(string sheet, int row, string name, string? indicator, UnitLevel? level, ServiceLevel? serviceLevel, string? unit) =>
        $"indicator {sheet}!{row} {name} = {indicator ?? "unknown"}, {level}, {serviceLevel}, of {unit ?? "the submitter"}";

    public static string Counts(string sheet, int row, string numerator, string denominator) => $"counts {sheet}!{row} {numerator} of {denominator}";

    public static string Result(string sheet, int row, string what) => $"result {sheet}!{row} {what}";

    public static string Percent(decimal value, int decimals, bool isVague) => $"{(isVague ? "about " : "")}{Number(value)}% to {decimals}";

    public static string Beside(string sheet, int row, string target, string verdict, string basis, string remark) =>
        $"beside {sheet}!{row} target {target}, verdict {verdict}, basis {basis}, remark {remark}";

    public static string Dossiers(string sheet, int row, string procedure, string field, string counts, string? unit) =>
        $"dossiers {sheet}!{row} {procedure} ({field}) {counts}, of {unit ?? "the submitter"}";

    public static string Whole(string sheet, int row, decimal whole, IEnumerable<decimal> parts) =>
        $"whole {sheet}!{row} {Number(whole)} = {string.Join(" + ", parts.Select(part => Number(part)))}";

    public static string Rank(string sheet, int row, string? unit, int year, string points, string rank) =>
        $"rank {sheet}!{row} {unit} {year}: {points}, {rank}";
}
