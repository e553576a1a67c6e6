namespace Dti.NationalRound;

/// <summary>One of the eight indices, with its criteria.</summary>
public sealed record MainIndex(string Code, string Name, string Group, int MaxPoints, IReadOnlyList<Criterion> Criteria)
{
    /// <summary>Eight indices of 1,000 points in all, divided over 60 criteria.</summary>
    public static IReadOnlyList<MainIndex> All { get; } =
    [
        Of(1, "awareness", "Nhận thức số", "foundation", 100, 7), Of(2, "institutions", "Thể chế số", "foundation", 100, 7),
        Of(3, "infrastructure", "Hạ tầng số", "foundation", 100, 7), Of(4, "human-resources", "Nhân lực số", "foundation", 100, 7),
        Of(5, "cyber-security", "An toàn thông tin mạng", "foundation", 100, 7),
        Of(6, "digital-government", "Hoạt động chính quyền số", "activity", 200, 9),
        Of(7, "digital-economy", "Hoạt động kinh tế số", "activity", 150, 8),
        Of(8, "digital-society", "Hoạt động xã hội số", "activity", 150, 8),
    ];

    private static MainIndex Of(int number, string code, string name, string group, int maxPoints, int criteria) =>
        new(code, name, group, maxPoints, [.. Enumerable.Range(1, criteria).Select(at => CriterionOf(number, at, maxPoints, criteria))]);

    // What does not divide is added to the last.
    private static Criterion CriterionOf(int index, int at, int maxPoints, int criteria) => new(
        $"{index}.{at}", $"Tiêu chí {index}.{at}: tỷ lệ hồ sơ, văn bản được xử lý trên môi trường mạng",
        maxPoints / criteria + (at == criteria ? maxPoints % criteria : 0));
}
