using System.Text.RegularExpressions;

namespace Dti.Functions.Tests.Support.Memory;

/// <summary>A query's filter: comparisons of text, joined by <c>and</c>. Text compares by code unit.</summary>
internal sealed partial record TableFilter(IReadOnlyList<(string Name, string Operator, string Value)> Comparisons)
{
    public static TableFilter Parse(string? filter)
    {
        if (filter is null or "")
            return new TableFilter([]);
        if (!Whole().IsMatch(filter))
            throw new NotSupportedException($"The memory account does not know the filter {filter}.");

        return new TableFilter([.. One().Matches(filter).Select(match => (
            match.Groups["name"].Value, match.Groups["operator"].Value,
            match.Groups["value"].Value.Replace("''", "'", StringComparison.Ordinal)))]);
    }

    public bool Holds(MemoryRow row) =>
        Comparisons.All(one => Value(row, one.Name) is { } value && Holds(string.CompareOrdinal(value, one.Value), one.Operator));

    private static bool Holds(int order, string comparison) => comparison switch
    {
        "eq" => order == 0,
        "ge" => order >= 0,
        "gt" => order > 0,
        "le" => order <= 0,
        _ => order < 0,
    };

    private static string? Value(MemoryRow row, string name) => name switch
    {
        "PartitionKey" => row.Key.Partition,
        "RowKey" => row.Key.Row,
        _ => row.Properties.GetValueOrDefault(name)?.GetValue<string>(),
    };

    private const string Comparison = @"(?<name>\w+) (?<operator>eq|ge|gt|le|lt) '(?<value>(?:[^']|'')*)'";

    [GeneratedRegex(Comparison)]
    private static partial Regex One();

    [GeneratedRegex("^" + Comparison + "( and " + Comparison + ")*$")]
    private static partial Regex Whole();
}
