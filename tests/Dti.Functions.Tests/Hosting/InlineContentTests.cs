using Dti.Functions.Hosting;
using Microsoft.AspNetCore.Http;

namespace Dti.Functions.Tests.Hosting;

/// <summary>Runs while no other test does: what is counted is what the whole process allocates.</summary>
[Collection(Name)]
[CollectionDefinition(Name, DisableParallelization = true)]
public class InlineContentTests
{
    private const string Name = "Measured alone";

    [Fact]
    public async Task Inline_content_of_any_size_is_skipped_without_being_kept()
    {
        const int contentBytes = 120 << 20;
        var request = new DefaultHttpContext { Request = { Body = new InlineEvent(contentBytes) } }.Request;
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var blob = await BlobEvent.ReadAsync(request, CancellationToken.None);

        Assert.Equal("a.xlsx", blob.Name);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 4 << 20);
    }
}
