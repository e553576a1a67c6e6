using System.Text.Json.Nodes;
using Dti.Functions.Tests.Infrastructure.Arm;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>Uploads reach the functions that wait for them.</summary>
[Collection(InfrastructureTests.Name)]
public class EventSubscriptionTests(BicepFixture bicep)
{
    private const string Type = "Microsoft.EventGrid/systemTopics/eventSubscriptions";

    [Fact]
    public void Every_blob_function_is_told_of_its_container_and_nobody_else_of_any()
    {
        var bound = FunctionBindings.All.Where(binding => binding.Type == "blobTrigger")
            .Select(binding => (binding.Function, Container: ((string)binding.Json["path"]!).Split('/')[0]));

        var told = bicep.OfType(Type).Select(subscription => (FunctionOf(subscription), ContainerOf(subscription)));

        Assert.Equal(bound.Order(), told.Order());
    }

    [Fact]
    public void A_blob_that_is_made_is_told_of_one_at_a_time_for_a_day() => Assert.All(bicep.OfType(Type), subscription =>
    {
        Assert.Equal("""["Microsoft.Storage.BlobCreated"]""", subscription.Properties["filter"]!["includedEventTypes"]!.ToJsonString());
        Assert.Equal(1, (int)subscription.Properties["destination"]!["properties"]!["maxEventsPerBatch"]!);
        Assert.Equal(
            (30, 24 * 60),
            ((int)subscription.Properties["retryPolicy"]!["maxDeliveryAttempts"]!,
                (int)subscription.Properties["retryPolicy"]!["eventTimeToLiveInMinutes"]!));
    });

    [Fact]
    public void The_topic_is_that_of_the_account_which_holds_the_uploads() => Assert.Equal(
        $"resourceId(Microsoft.Storage/storageAccounts, {bicep.One("Microsoft.Storage/storageAccounts").Name})",
        (string?)bicep.One("Microsoft.EventGrid/systemTopics").Properties["source"]);

    // The hook's address up to the key, which comes from the app's host and from nowhere else.
    private static string FunctionOf(ArmResource subscription)
    {
        const string app = "resourceId(Microsoft.Web/sites, app)";
        var address = (string)subscription.Properties["destination"]!["properties"]!["endpointUrl"]!;
        var function = address.Split("functionName=Host.Functions.")[^1].Split('&')[0];
        Assert.Equal(
            $"https://reference({app}, 2025-03-01).defaultHostName/runtime/webhooks/blobs?functionName=Host.Functions.{function}"
            + $"&code=listKeys({app}/host/default, 2025-03-01).systemKeys.blobs_extension", address);
        return function;
    }

    private static string ContainerOf(ArmResource subscription)
    {
        var prefix = (string)subscription.Properties["filter"]!["subjectBeginsWith"]!;
        var container = prefix.Split('/')[^3];
        Assert.Equal($"/blobServices/default/containers/{container}/blobs/", prefix);
        return container;
    }
}
