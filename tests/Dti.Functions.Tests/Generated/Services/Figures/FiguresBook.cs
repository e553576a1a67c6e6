using System.Text.RegularExpressions;
using Dti.Domain.Catalogue;
using Dti.Domain.Services;
using Dti.Functions.Ingestion;
using Dti.Functions.Ingestion.Recognition;
using Dti.Functions.Tests.Generated.Typing;
using Dti.Xlsx;

namespace Dti.Functions.Tests.Generated.Services.Figures;

/// <summary>The facts of one seed, typed twice: another order of rows, another style of numbers, counts split over rows.</summary>
internal sealed partial class FiguresBook
{
    private readonly FactTypist first;
    private readonly FactTypist second;
    private readonly Facts facts;
    private readonly FigureWorld world;

    public FiguresBook(int seed)
    {
        var lot = new Lot(5_000_000 + seed);
        world = FigureWorld.Make(lot);
        facts = new FactMaker(lot, world).Make();
        first = new FactTypist(new Lot(6_000_000 + seed), world, facts, splits: false);
        second = new FactTypist(new Lot(7_000_000 + seed), world, facts, splits: true);
    }

    /// <summary>What the second reckoning makes of the facts.</summary>
    public IEnumerable<string> Meant => new Reckoning(world, facts.Indicators, first.Rows).Lines();

    /// <summary>With the second reckoning, and of the two workbooks with each other. An exception is one like any other.</summary>
    public IReadOnlyList<string> Disagreements()
    {
        if (facts is { Indicators.Count: 0, Procedures.Count: 0 })
            return [];

        try
        {
            var (once, again) = (GapLines.Of(world, Read(first)), GapLines.Of(world, Read(second)));
            return
            [
                .. Between(Meant, once),
                .. Between(new Reckoning(world, facts.Indicators, second.Rows).Lines(), again),
                .. Between(once.Select(WithoutRows), [.. again.Select(WithoutRows)]),
            ];
        }
        catch (Exception exception)
        {
            return [$"! {exception}"];
        }
    }

    public override string ToString() => $"{world.Round.Period}, {world.Owner.FullName}\n"
        + string.Concat(world.Targets.Select(target => $"  {target}\n"))
        + $"{string.Concat(first.Grids)}  again\n{string.Concat(second.Grids)}";

    // How many rows the procedures of a unit stand in is how they were typed.
    private static string WithoutRows(string line) => RowsUsed().Replace(line, "Procedures");

    [GeneratedRegex("Procedures [0-9]+/[0-9]+")]
    private static partial Regex RowsUsed();

    private static IEnumerable<string> Between(IEnumerable<string> expected, IReadOnlyList<string> actual)
    {
        var meant = expected.ToList();
        return [.. meant.Except(actual).Select(line => "- " + line), .. actual.Except(meant).Select(line => "+ " + line),
            .. meant.Count == actual.Count ? Array.Empty<string>() : [$"{meant.Count} lines meant, {actual.Count} found"]];
    }

    private ServiceDraft Read(FactTypist typist)
    {
        using var stream = new MemoryStream(new BookWriter(typist.Grids, sharesStrings: true).Write());
        var workbook = ((ReadResult.Success)WorkbookReader.Read(stream, ScoreReading.Limits, CancellationToken.None)).Workbook;
        var units = new UnitDirectory(world.Catalogue, world.Owner, world.Round.ExpectedUnits, world.Round.Period.End);
        return new ServiceTableReader(world.Catalogue, world.Round.Period, Rubric.None, units, world.Owner).Read(workbook);
    }
}
