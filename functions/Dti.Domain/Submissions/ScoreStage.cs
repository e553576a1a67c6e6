namespace Dti.Domain.Submissions;

/// <summary>How far a score has come; the furthest counts.</summary>
public enum ScoreStage
{
    /// <summary>By the unit itself (<i>tự chấm điểm</i>).</summary>
    SelfScored,

    /// <summary>By the office in charge (<i>thẩm định</i>).</summary>
    Verified,

    /// <summary>By the council or the published decision.</summary>
    Final,
}
