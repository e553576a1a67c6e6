using Dti.Functions.Tests.Support;
using Dti.NationalRound;

namespace Dti.Functions.Tests.Computing;

/// <summary>The round that the benchmarks run on the whole country, on its first communes: it keeps the generator alive.</summary>
[Collection(StorageTests.Name)]
[Trait("Needs", "Azurite")]
public sealed class NationalRoundTests(StorageFixture storage)
{
    private const int Communes = 30;
    private const int AtOnce = 4;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Boards_of_generated_uploads_are_those_worked_out_from_the_points_that_were_drawn(bool byTables)
    {
        await storage.EmptyAsync();
        var country = new Country(Communes);
        var delivery = byTables ? Delivery.OfTables(country) : Delivery.OfForms(country);
        await using var app = await TestApp.StartAsync(storage.ConnectionString);
        await app.UploadAsync("catalogue", "catalogue.json", country.Catalogue());

        await UploadAsync(app, delivery.First);
        await Task.Delay(TimeSpan.FromSeconds(1.1)); // storage tells the time in seconds
        await UploadAsync(app, delivery.Then);
        await app.ComputeAsync();

        foreach (var expected in ExpectedBoard.Of(country))
            Assert.Empty(BoardAnswer.Differences(await app.GetJsonAsync(BoardAnswer.PathOf(expected.Code)), expected, country));
    }

    private static async Task UploadAsync(TestApp app, IReadOnlyList<Workbook> workbooks)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce };
        await Parallel.ForEachAsync(workbooks, options, async (workbook, _) => await app.UploadAsync("scores", workbook.Blob, workbook.Content()));
    }
}
