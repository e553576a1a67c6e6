using System.Text.Json.Serialization;
using Dti.Domain.Gaps;
using Dti.Domain.Scoring;
using Dti.Domain.Services;
using Dti.Functions.Hosting;
using Dti.Functions.Storage;

namespace Dti.Functions.Computing;

/// <summary>
/// One unit's indicators against their targets as <c>GET gaps/{period}/{unit}</c> answers. Counts are exact; percentages and gaps are
/// rounded half away from zero to two decimals, gaps in percentage points (of an amount, in things). Verdicts rest on the unrounded figures.
/// </summary>
/// <param name="File">The workbook that counts for the unit; null where it sent none.</param>
/// <param name="Score">By the group's index of services; left out where it has none.</param>
/// <param name="NotReported">Of an office that collects, every expected unit of which nothing counts; of any other, itself if so.</param>
internal sealed record GapsAnswer(
    string Period, string Unit, string Name, string Group, string Edition, bool Provisional, string? File, VerdictCountsAnswer Targets,
    IReadOnlyList<IndicatorGapAnswer> Indicators, IReadOnlyList<AggregateAnswer> Aggregates,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ServiceScoreAnswer? Score,
    IReadOnlyList<PrintedCountAnswer> PrintedCounts, IReadOnlyList<PrintedRankAnswer> PrintedRanks, IReadOnlyList<NotReportedAnswer> NotReported)
{
    /// <summary>What the edition is taken for.</summary>
    public StandingAnswer? Standing { get; init; }

    public static GapsAnswer Of(GapFacts facts)
    {
        var (read, gaps) = (facts.Read, facts.Gaps);
        return new GapsAnswer(
            read.Edition.Period.ToString(), gaps.Unit, read.Catalogue.NameOf(gaps.Unit), read.Edition.Group, read.Edition.Id,
            read.Standing.Status == EditionStatus.Provisional, facts.File, VerdictCountsAnswer.Of(gaps.Verdicts),
            [.. gaps.Indicators.Select(one => IndicatorGapAnswer.Of(one, read.Catalogue.NameOf))],
            [.. gaps.Aggregates.Select(AggregateAnswer.Of)], gaps.Score is { } score ? ServiceScoreAnswer.Of(score) : null,
            [.. (facts.Printed?.Counts ?? []).Select(PrintedCountAnswer.Of)], [.. (facts.Printed?.Ranks ?? []).Select(PrintedRankAnswer.Of)],
            [.. NotReportedIn(facts).Select(input => NotReportedAnswer.Of(input, read.Catalogue.NameOf(input.Unit)))]);
    }

    private static IEnumerable<EditionInput> NotReportedIn(GapFacts facts) => facts.Read.Edition.Services!.Sources.Inputs
        .Where(input => input.Reason is not null && (facts.Gaps.Unit == facts.Read.Group.Owner || facts.Gaps.Unit == input.Unit));
}

/// <summary>An expected unit of which nothing counts.</summary>
/// <param name="Code">noSubmission or notUsable.</param>
internal sealed record NotReportedAnswer(string Unit, string Name, string Code, string Reason)
{
    public static NotReportedAnswer Of(EditionInput input, string name) => new(
        input.Unit, name, Names.Lower(input.Reason!.Value),
        input.Reason == NotRankedReason.NoSubmission
            ? RoundInputs.NothingSubmitted
            : RoundInputs.NothingUsable);
}

/// <summary>How many indicators with a target exceed it, meet it, miss it, and of how many the figures do not tell.</summary>
internal sealed record VerdictCountsAnswer(int Targets, int Exceeded, int Met, int NotMet, int Undecided)
{
    public static VerdictCountsAnswer Of(VerdictCounts counts) => new(counts.Targets, counts.Exceeded, counts.Met, counts.NotMet, counts.Undecided);
}

/// <param name="Figure">What was measured.</param>
/// <param name="Movements">Against the period before and the same part of the year before.</param>
/// <param name="Pace">Only of a missed target before the end of the year.</param>
/// <param name="Units">Units below that report it, furthest from their target first.</param>
/// <param name="UnitsWithout">Ids of units below that do not.</param>
/// <param name="Procedures">Only of a missed target, and where procedures are known.</param>
/// <param name="Questions">Changes against the unit's own past that somebody should look at.</param>
internal sealed record IndicatorGapAnswer(
    FigureAnswer Figure, IReadOnlyList<MovementAnswer> Movements, PaceAnswer? Pace, IReadOnlyList<UnitFigureAnswer> Units,
    IReadOnlyList<string> UnitsWithout, ProceduresAnswer? Procedures, IReadOnlyList<QuestionAnswer> Questions)
{
    public static IndicatorGapAnswer Of(IndicatorGap gap, Func<string, string> nameOf) => new(
        FigureAnswer.Of(gap.Measurement), [.. gap.Movements.Select(MovementAnswer.Of)], gap.Pace is { } pace ? PaceAnswer.Of(pace) : null,
        [.. gap.Units.Select(unit => new UnitFigureAnswer(unit.Unit, nameOf(unit.Unit), unit.IsBelowTarget, FigureAnswer.Of(unit.Measurement)))],
        gap.UnitsWithout, gap.Procedures is { } procedures ? ProceduresAnswer.Of(procedures) : null,
        [.. gap.Questions.Select(one => new QuestionAnswer(one.Code, one.Question.Vietnamese, one.Question.English))]);
}

/// <param name="Indicator">The catalogue's code, or null.</param>
/// <param name="Level">province, district or commune; null where nobody says.</param>
/// <param name="ServiceLevel">full or partial; null for all.</param>
/// <param name="Numerator">Exact; null where only a percentage is printed.</param>
/// <param name="Percent">Null where the figure is vague or none.</param>
/// <param name="Shown">As the workbook prints it; null where the figure was computed.</param>
/// <param name="Amount">A number of things or a sum of money; null for a rate.</param>
/// <param name="Stated">The verdict as the workbook states it, or null.</param>
/// <param name="Verdict">exceeded, met or notMet; null where there is no target or the figures do not tell.</param>
/// <param name="Gap">Actual minus target: percentage points, or things where the target is a number of things.</param>
/// <param name="Missing">Things that are missing to the target.</param>
/// <param name="Origin">reported, procedures or units.</param>
/// <param name="Used">Of how many <paramref name="Known"/> units or procedures counts were there to add up.</param>
/// <param name="Sheet">Where it is printed; null where it was computed.</param>
internal sealed record FigureAnswer(
    string? Indicator, string Name, string? Level, string? ServiceLevel, decimal? Numerator, decimal? Denominator, decimal? Percent, string? Shown,
    bool Vague, decimal? Amount, TargetAnswer? Target, string? Stated, string? Verdict, decimal? Gap, decimal? Missing, string Origin, int Used,
    int Known, string? Remark, string? Sheet, string? Cell)
{
    public static FigureAnswer Of(Measurement one)
    {
        var (printed, standing) = (one.Printed, one.Standing);
        return new FigureAnswer(
            one.Indicator, one.Name, Lower(one.Level), Lower(one.ServiceLevel), one.Rate?.Numerator, one.Rate?.Denominator, Printed.Rounded(one.Percent),
            printed?.Shown, printed?.IsVague ?? false, printed?.Amount, standing is null ? null : TargetAnswer.Of(standing.Target), Lower(printed?.Verdict),
            Lower(standing?.Verdict), Printed.Rounded(standing?.Gap), standing?.Missing, Names.Lower(one.Origin.Kind), one.Origin.Used, one.Origin.Known,
            printed?.Remark, printed?.Sheet, printed?.Cell.ToString());
    }

    /// <summary>Without what people wrote for each other, and without where it stands in their workbook.</summary>
    public FigureAnswer ForEveryone() => this with { Remark = null, Sheet = null, Cell = null };

    private static string? Lower<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } one ? Names.Lower(one) : null;
}

/// <param name="Comparison">atLeast, above, equal or atMost.</param>
/// <param name="Shown">As the workbook prints it; null where the catalogue sets it.</param>
internal sealed record TargetAnswer(string Comparison, decimal Value, string? Shown, string? LegalBasis)
{
    public static TargetAnswer Of(ApplicableTarget target) =>
        new(Names.Lower(target.Comparison), target.Value, target.Shown, target.LegalBasis);
}

/// <param name="Percent">As it was then.</param>
/// <param name="Change">Percentage points; null where either figure is vague or the two are not comparable.</param>
/// <param name="Comparable">False where numerator or denominator were defined otherwise then.</param>
internal sealed record MovementAnswer(string Period, decimal? Numerator, decimal? Denominator, decimal? Percent, decimal? Change, bool Comparable)
{
    public static MovementAnswer Of(IndicatorMovement movement) => new(
        movement.Period.ToString(), movement.Before.Rate?.Numerator, movement.Before.Rate?.Denominator, Printed.Rounded(movement.Before.Percent),
        Printed.Rounded(movement.Points), movement.IsComparable);
}

/// <param name="PointsAMonth">Percentage points; null of an amount.</param>
/// <param name="ThingsAMonth">Of an indicator that is a state; of an amount as well.</param>
/// <param name="DossiersExpected">If as many arrive a month as did so far.</param>
/// <param name="DossiersNeeded">How many of them must be counted.</param>
/// <param name="PercentNeeded">Above 100 the target cannot be reached any more at this volume.</param>
internal sealed record PaceAnswer(
    int MonthsLeft, decimal? PointsAMonth, decimal? ThingsAMonth, decimal? DossiersExpected, decimal? DossiersNeeded, decimal? PercentNeeded)
{
    public static PaceAnswer Of(Pace pace) => new(
        pace.MonthsLeft, Printed.Rounded(pace.PointsAMonth), Printed.Rounded(pace.ThingsAMonth), Printed.Rounded(pace.Coming?.Expected),
        pace.Coming?.Needed, Printed.Rounded(pace.Coming?.PercentNeeded));
}

internal sealed record UnitFigureAnswer(string Unit, string Name, bool BelowTarget, FigureAnswer Figure);

/// <summary>The procedures that cost most, by missing dossiers.</summary>
/// <param name="More">How many more miss dossiers.</param>
/// <param name="Together">All procedures that were counted, those that reach the target included.</param>
/// <param name="Selection">They come from a list of some procedures: the sum is no total of the unit.</param>
internal sealed record ProceduresAnswer(IReadOnlyList<ProcedureGapAnswer> Procedures, int More, ProcedureGapAnswer Together, bool Selection)
{
    private const int MostProcedures = 100;

    public static ProceduresAnswer Of(ProcedureGaps gaps) => new(
        [.. gaps.Procedures.Take(MostProcedures).Select(ProcedureGapAnswer.Of)], Math.Max(0, gaps.Procedures.Count - MostProcedures),
        ProcedureGapAnswer.Of(gaps.Together!), gaps.IsSelection);
}

/// <param name="Procedure">Empty for all together.</param>
/// <param name="Needed">Dossiers that must be online to reach the target.</param>
/// <param name="PercentIfReached">Of all together, if this one reached the target; null for all together.</param>
internal sealed record ProcedureGapAnswer(
    string Procedure, string? Field, decimal Total, decimal Online, decimal Percent, decimal? Needed, decimal? Missing, decimal? PercentIfReached)
{
    public static ProcedureGapAnswer Of(ProcedureGap gap) => new(
        gap.Procedure, gap.Field, gap.Rate.Denominator, gap.Rate.Numerator, Printed.Rounded(gap.Rate.Percent), gap.Needed, gap.Missing,
        Printed.Rounded(gap.PercentIfReached));
}

/// <summary>A change out of line.</summary>
/// <param name="Message">Vietnamese.</param>
internal sealed record QuestionAnswer(string Rule, string Message, string MessageEn);

/// <param name="Level">Of all parts; null where they are of several.</param>
/// <param name="Parts">Names of what was added up.</param>
/// <param name="Used">Of how many <paramref name="Known"/> reports, units and procedures counts were there to add up.</param>
internal sealed record AggregateAnswer(
    string? Level, string? ServiceLevel, decimal Numerator, decimal Denominator, decimal Percent, int Used, int Known,
    IReadOnlyList<AggregatePartAnswer> Parts)
{
    public static AggregateAnswer Of(RateAggregate sum) => new(
        sum.Level is { } level ? Names.Lower(level) : null, sum.ServiceLevel is { } service ? Names.Lower(service) : null, sum.Rate.Numerator,
        sum.Rate.Denominator, Printed.Rounded(sum.Rate.Percent), sum.Basis.Used, sum.Basis.Known,
        [.. sum.Parts.Select(part => new AggregatePartAnswer(part.Indicator, part.Name, part.Level is { } tier ? Names.Lower(tier) : null))]);
}

internal sealed record AggregatePartAnswer(string? Indicator, string Name, string? Level);

/// <param name="Points">Null where a component has no figures.</param>
internal sealed record ServiceScoreAnswer(decimal? Points, decimal MaxPoints, IReadOnlyList<ComponentAnswer> Components)
{
    public static ServiceScoreAnswer Of(ServiceScore score) => new(
        Printed.Rounded(score.Points), score.Components.Sum(component => component.Component.MaxPoints),
        [.. score.Components.Select(one => new ComponentAnswer(
            one.Component.Code, one.Component.Group, one.Component.Indicator, one.Component.MaxPoints, Printed.Rounded(one.Points)))]);
}

/// <param name="Points">Null without figures.</param>
internal sealed record ComponentAnswer(string Code, string Group, string Indicator, decimal MaxPoints, decimal? Points);

/// <summary>A number with its parts as the workbook prints them.</summary>
internal sealed record PrintedCountAnswer(string Label, decimal Value, IReadOnlyList<PrintedPartAnswer> Parts, string Sheet, string Cell)
{
    public static PrintedCountAnswer Of(PrintedCount count) => new(
        count.Label, count.Value, [.. count.Parts.Select(part => new PrintedPartAnswer(part.Label, part.Value))], count.Sheet, count.Cell.ToString());
}

internal sealed record PrintedPartAnswer(string Label, decimal Value);

/// <summary>A rank of an earlier year as the workbook prints it.</summary>
internal sealed record PrintedRankAnswer(int Year, decimal? Points, decimal? Rank, string Sheet, string Cell)
{
    public static PrintedRankAnswer Of(PrintedRank rank) => new(rank.Year, rank.Points, rank.Rank, rank.Sheet, rank.Cell.ToString());
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(GapsAnswer))]
internal sealed partial class GapsJson : JsonSerializerContext
{
    public static GapsJson Answering { get; } = new(Answers.Options());
}
