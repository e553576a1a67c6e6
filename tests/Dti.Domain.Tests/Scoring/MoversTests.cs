using Dti.Domain.Scoring;

namespace Dti.Domain.Tests.Scoring;

public class MoversTests
{
    [Fact]
    public void Changes_of_rank_come_first_then_points_then_ids()
    {
        Movement[] moves = [Move("a", 1, 5m), Move("b", 3, 1m), Move("d", 1, 9m), Move("c", 1, 5m), Move("e", -2, -1m), Move("f", -2, -3m), Move("g", -1, 0m)];

        Assert.Equal(["b", "d", "a", "c"], Movers.Rises(moves).Units.Select(move => move.Unit));
        Assert.Equal(["f", "e", "g"], Movers.Falls(moves).Units.Select(move => move.Unit));
        Assert.Equal(["b", "d", "a", "c"], Movers.Rises(moves.Reverse()).Units.Select(move => move.Unit));
    }

    [Fact]
    public void Who_stayed_and_who_cannot_be_compared_is_no_mover()
    {
        Movement[] moves = [Move("a", 0, 5m), Move("b", 0, -5m), new("c", null, null, null)];

        Assert.Equal((0, 0), (Movers.Rises(moves).Units.Count, Movers.Falls(moves).Units.Count));
    }

    [Fact]
    public void Five_are_listed_and_how_many_more_moved_as_far_as_the_last_is_said()
    {
        Movement[] moves = [Move("a", 9, 0m), .. Enumerable.Range(0, 7).Select(at => Move($"t{at}", 2, 0m)), Move("z", 1, 0m)];

        var rises = Movers.Rises(moves);

        Assert.Equal(["a", "t0", "t1", "t2", "t3"], rises.Units.Select(move => move.Unit));
        Assert.Equal(3, rises.More);
        Assert.Equal((9, 0), (Movers.Rises(moves, most: 9).Units.Count, Movers.Rises(moves, most: 9).More));
        Assert.Equal(0, Movers.Rises(moves, most: 8).More);
    }

    private static Movement Move(string unit, int ranks, decimal points) => new(unit, new Placement(10, unit, 0m, null, false, false), ranks, points);
}
