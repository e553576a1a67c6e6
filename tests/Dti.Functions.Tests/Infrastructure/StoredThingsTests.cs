using Dti.Functions.Tests.Infrastructure.Arm;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>What the app keeps things in is there before it runs, and nothing besides.</summary>
[Collection(InfrastructureTests.Name)]
public class StoredThingsTests(BicepFixture bicep)
{
    private const string Account = "Microsoft.Storage/storageAccounts";

    [Fact]
    public async Task Every_container_table_and_queue_that_the_app_uses_is_made_and_no_other()
    {
        var used = await UsedStorage.OfAppAsync();

        Assert.Equal(used.Of("blob"), NamesOf("blobServices/containers").Except([PackageContainer()]));
        Assert.Equal(used.Of("table"), NamesOf("tableServices/tables"));
        Assert.Equal(used.Of("queue"), NamesOf("queueServices/queues"));
    }

    [Fact]
    public void Every_container_that_a_function_waits_at_is_made() => Assert.Subset(
        NamesOf("blobServices/containers").ToHashSet(),
        FunctionBindings.All.Where(binding => binding.Type == "blobTrigger")
            .Select(binding => ((string)binding.Json["path"]!).Split('/')[0]).ToHashSet());

    [Fact]
    public void The_container_of_the_app_itself_is_made() =>
        Assert.Contains(PackageContainer(), NamesOf("blobServices/containers"));

    private IEnumerable<string> NamesOf(string type) =>
        bicep.OfType($"{Account}/{type}").Select(one => one.Name).Order(StringComparer.Ordinal);

    private string PackageContainer()
    {
        var place = (string)bicep.One("Microsoft.Web/sites").Properties["functionAppConfig"]!["deployment"]!["storage"]!["value"]!;
        const string services = "reference(storage).primaryEndpoints.blob";
        Assert.StartsWith(services, place, StringComparison.Ordinal);
        return place[services.Length..];
    }
}
