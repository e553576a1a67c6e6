using Dti.Domain.Catalogue;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Catalogue;

public class ClassLimitRulesTests
{
    [Fact]
    public void A_rubric_may_classify_nothing()
    {
        Assert.Empty(WithLimits());
    }

    [Fact]
    public void Limits_fall_from_the_best_class_to_zero()
    {
        Assert.Empty(WithLimits((ScoreClass.Good, 800m), (ScoreClass.Fair, 799.99m), (ScoreClass.Average, 0.01m), (ScoreClass.Weak, 0m)));
    }

    [Fact]
    public void The_lowest_class_begins_at_zero()
    {
        Assert.Equal(
            ["CATALOGUE_CLASS_GAP /rubrics/0/classLimits/1/fromPoints"], WithLimits((ScoreClass.Good, 800m), (ScoreClass.Weak, 0.01m)));
        Assert.Equal(
            ["CATALOGUE_CLASS_GAP /rubrics/0/classLimits/1/fromPoints"], WithLimits((ScoreClass.Good, 800m), (ScoreClass.Weak, -1m)));
    }

    [Fact]
    public void Two_classes_do_not_begin_at_the_same_points()
    {
        Assert.Equal(
            ["CATALOGUE_CLASS_ORDER /rubrics/0/classLimits/1"],
            WithLimits((ScoreClass.Good, 650m), (ScoreClass.Fair, 650m), (ScoreClass.Weak, 0m)));
    }

    [Fact]
    public void A_worse_class_does_not_stand_above_a_better_one()
    {
        Assert.Equal(
            ["CATALOGUE_CLASS_ORDER /rubrics/0/classLimits/1"],
            WithLimits((ScoreClass.Fair, 800m), (ScoreClass.Good, 650m), (ScoreClass.Weak, 0m)));
    }

    [Fact]
    public void A_class_stands_once()
    {
        Assert.Equal(
            ["CATALOGUE_CLASS_DUPLICATE /rubrics/0/classLimits/1/class"],
            WithLimits((ScoreClass.Good, 800m), (ScoreClass.Good, 650m), (ScoreClass.Weak, 0m)));
    }

    private static IEnumerable<string> WithLimits(params (ScoreClass Class, decimal From)[] limits) =>
        WithRubric(TheRubric with { ClassLimits = [.. limits.Select(limit => new ClassLimit(limit.Class, limit.From))] });
}
