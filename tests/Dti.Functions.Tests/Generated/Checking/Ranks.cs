namespace Dti.Functions.Tests.Generated.Checking;

/// <summary>Printed ranks against printed values (handbook, Appendix A, RANK_ORDER).</summary>
/// <param name="Wrong">Index of each row whose rank is certainly wrong, and what it should be; only with exact ranks.</param>
/// <param name="Suspects">Rows of which one at least is wrong.</param>
/// <param name="Tied">Rows that share a rank and not the value: wrong, if the ranks are meant to be exact.</param>
internal sealed record Ranks(bool IsExact, IReadOnlyDictionary<int, int> Wrong, IReadOnlySet<int> Suspects, IReadOnlySet<int> Tied)
{
    /// <param name="rows">Rank and value as printed, null where there is none.</param>
    public static Ranks Check(IReadOnlyList<(decimal? Rank, decimal? Value)> rows)
    {
        var printed = rows.Where(row => row.Rank is not null).Select(row => row.Rank!.Value).Order().ToList();
        var isExact = printed.Count > 0 && rows.All(row => row.Rank is null == row.Value is null) && IsOneToMany(printed);
        if (isExact)
        {
            var wrong = rows.Index().Where(row => row.Item.Rank is not null)
                .Select(row => (row.Index, row.Item.Rank, Right: 1 + rows.Count(other => other.Value > row.Item.Value)))
                .Where(row => row.Rank != row.Right).ToDictionary(row => row.Index, row => row.Right);
            return new Ranks(true, wrong, wrong.Keys.ToHashSet(), new HashSet<int>());
        }

        var suspects = new HashSet<int>();
        foreach (var (at, better) in rows.Index())
        {
            foreach (var (other, worse) in rows.Index().Where(row => better.Rank < row.Item.Rank && better.Value < row.Item.Value))
                suspects.UnionWith([at, other]);
        }

        var tied = rows.Index().Where(row =>
            rows.Any(other => other.Rank is not null && other.Rank == row.Item.Rank && other.Value is not null
            && row.Item.Value is not null && other.Value != row.Item.Value));
        return new Ranks(false, new Dictionary<int, int>(), suspects, printed.Count > 0 && IsOneToMany(printed) ? tied.Select(
            row => row.Index).ToHashSet() : []);
    }

    /// <summary>1, 2, 2, 4 and so on, without a gap that no tie explains.</summary>
    private static bool IsOneToMany(List<decimal> sorted) =>
        sorted[0] == 1 && sorted.Index().Skip(1).All(rank => rank.Item == sorted[rank.Index - 1] || rank.Item == rank.Index + 1);
}
