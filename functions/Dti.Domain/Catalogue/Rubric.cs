namespace Dti.Domain.Catalogue;

/// <summary>What is scored, and for how many points: one province's set of indices for one level and time.</summary>
/// <param name="Indices">In the order they are printed.</param>
/// <param name="Pillars">Each the foundation indices and one activity index.</param>
/// <param name="ClassLimits">Best class first, or empty where the rubric has none: then nothing is classified.</param>
public sealed record Rubric(
    string Id, string Name, string? LegalBasis,
    IReadOnlyList<RubricIndex> Indices, IReadOnlyList<Pillar> Pillars, IReadOnlyList<ClassLimit> ClassLimits)
{
    /// <summary>No indices: nothing is scored.</summary>
    public static Rubric None { get; } = new("", "", LegalBasis: null, [], [], []);

    /// <summary>What the indices are divided into, in the order of forms; empty where the catalogue does not say.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init; } = [];

    /// <summary>Points on offer in all, or null where a maximum is unknown.</summary>
    public decimal? MaxPoints => SumOfMaxima(Indices);

    /// <summary>The indices whose points make up a pillar.</summary>
    public IEnumerable<RubricIndex> IndicesOf(Pillar pillar) =>
        Indices.Where(index => index.Group == IndexGroup.Foundation || index.Code == pillar.ActivityIndex);

    /// <summary>The class of a total, by closed lower limits (handbook 2.6); null where the rubric has no limits, and for a total
    /// below them all, which is no total of points.</summary>
    public ScoreClass? ClassOf(decimal total) => ClassLimits.FirstOrDefault(limit => total >= limit.FromPoints)?.Class;

    /// <summary>Sum of the maxima, or null where one is unknown.</summary>
    public static decimal? SumOfMaxima(IEnumerable<RubricIndex> indices) =>
        indices.Aggregate((decimal?)0m, (sum, index) => sum + index.MaxPoints);
}

/// <summary>One main index of a rubric (<i>chỉ số chính</i>).</summary>
/// <param name="Code">Lower-case code that names the index's board: <c>awareness</c>.</param>
/// <param name="Name">Vietnamese name as column headers must write it.</param>
/// <param name="MaxPoints">Points on offer, or null where the rubric's text was not available.</param>
/// <param name="Aliases">Other spellings that are accepted without a finding.</param>
public sealed record RubricIndex(string Code, string Name, IndexGroup Group, decimal? MaxPoints, IReadOnlyList<string> Aliases)
{
    /// <summary>Who must act for more points, as documents name them; empty where the catalogue does not say.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];
}

/// <summary>A pillar (<i>trụ cột</i>): all foundation indices and one activity index.</summary>
/// <param name="Code">Names the pillar's board: <c>government</c>.</param>
public sealed record Pillar(string Code, string Name, string ActivityIndex);

/// <summary>A class and the fewest points that earn it (closed limit).</summary>
public sealed record ClassLimit(ScoreClass Class, decimal FromPoints);
