namespace Dti.Domain.Catalogue;

/// <summary>Whether an index counts for every pillar or for one.</summary>
public enum IndexGroup
{
    /// <summary>Counts for every pillar (<i>nhóm chỉ số nền tảng chung</i>).</summary>
    Foundation,

    /// <summary>Counts for the pillar that names it (<i>nhóm chỉ số hoạt động</i>).</summary>
    Activity,
}
