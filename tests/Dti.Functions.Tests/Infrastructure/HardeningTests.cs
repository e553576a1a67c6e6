using System.Text.Json.Nodes;
using Dti.Functions.Tests.Infrastructure.Arm;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>What is closed is closed, and what must be kept is kept.</summary>
[Collection(InfrastructureTests.Name)]
public class HardeningTests(BicepFixture bicep)
{
    private static readonly string[] KeptForEver = ["archive/", "events/"];
    private static readonly string[] KeptAsTheyAre = [.. KeptForEver, "catalogue/", "feedback/", "scores/", "services/"];

    [Fact]
    public void Storage_takes_no_keys_shows_nothing_in_public_and_speaks_no_old_TLS()
    {
        var account = bicep.One("Microsoft.Storage/storageAccounts");

        Assert.Equal(("StorageV2", "Standard_LRS"), ((string)account.Json["kind"]!, (string)account.Json["sku"]!["name"]!));
        Assert.All(
            [("allowSharedKeyAccess", "false"), ("allowBlobPublicAccess", "false"), ("allowCrossTenantReplication", "false"),
                ("defaultToOAuthAuthentication", "true"), ("supportsHttpsTrafficOnly", "true"), ("minimumTlsVersion", "TLS1_2")],
            wanted => Assert.Equal(wanted.Item2, account.Properties[wanted.Item1]!.ToString()));
        Assert.All(
            bicep.OfType("Microsoft.Storage/storageAccounts/blobServices/containers"),
            container => Assert.Equal("None", (string?)container.Properties["publicAccess"]));
    }

    [Fact]
    public void What_is_overwritten_or_deleted_can_be_brought_back()
    {
        var blobs = bicep.One("Microsoft.Storage/storageAccounts/blobServices").Properties;

        Assert.True((bool)blobs["isVersioningEnabled"]!);
        Assert.All(["deleteRetentionPolicy", "containerDeleteRetentionPolicy"], policy =>
            Assert.Equal((true, 30), ((bool)blobs[policy]!["enabled"]!, (int)blobs[policy]!["days"]!)));
    }

    [Fact]
    public void Only_reports_are_deleted_by_age_and_nothing_ever_of_the_archive_and_the_events()
    {
        var rules = bicep.One("Microsoft.Storage/storageAccounts/managementPolicies").Properties["policy"]!["rules"]!.AsArray();

        Assert.All(rules, rule =>
        {
            var actions = rule!["definition"]!["actions"]!.AsObject();
            var places = rule["definition"]!["filters"]!["prefixMatch"]!.AsArray().Select(place => (string)place!).ToList();
            Assert.NotEmpty(places);
            Assert.DoesNotContain(places, place => Touches(place, actions.ContainsKey("baseBlob") ? KeptAsTheyAre : KeptForEver));
        });
        var reports = Assert.Single(rules, rule => rule!["definition"]!["actions"]!["baseBlob"] is not null)!["definition"]!;
        Assert.Equal(
            ("""["reports/"]""", 30),
            (reports["filters"]!["prefixMatch"]!.ToJsonString(),
                (int)reports["actions"]!["baseBlob"]!["delete"]!["daysAfterModificationGreaterThan"]!));
    }

    [Fact]
    public void The_app_is_reached_by_tls_alone_and_deployed_without_passwords()
    {
        var site = bicep.One("Microsoft.Web/sites");

        Assert.Equal("functionapp,linux", (string?)site.Json["kind"]);
        Assert.True((bool)site.Properties["httpsOnly"]!);
        Assert.Equal(("1.2", "Disabled"),
            ((string)site.Properties["siteConfig"]!["minTlsVersion"]!, (string)site.Properties["siteConfig"]!["ftpsState"]!));
        Assert.Equal(
            [("ftp", false), ("scm", false)],
            bicep.OfType("Microsoft.Web/sites/basicPublishingCredentialsPolicies")
                .Select(way => (way.Name, (bool)way.Properties["allow"]!)).Order());
        Assert.Equal("UserAssigned", (string?)site.Json["identity"]!["type"]);
        Assert.True((bool)bicep.One("Microsoft.Insights/components").Properties["DisableLocalAuth"]!);
    }

    [Fact]
    public void The_app_is_a_custom_handler_on_flex_consumption_within_bounds()
    {
        var config = bicep.One("Microsoft.Web/sites").Properties["functionAppConfig"]!;
        var plan = bicep.One("Microsoft.Web/serverfarms");

        Assert.Equal(("FC1", "FlexConsumption", true),
            ((string)plan.Json["sku"]!["name"]!, (string)plan.Json["sku"]!["tier"]!, (bool)plan.Properties["reserved"]!));
        Assert.Equal("""{"name":"custom","version":"1.0"}""", config["runtime"]!.ToJsonString());
        Assert.Equal(
            """{"instanceMemoryMB":2048,"maximumInstanceCount":40,"alwaysReady":[]}""", config["scaleAndConcurrency"]!.ToJsonString());
        Assert.Equal("UserAssignedIdentity", (string?)config["deployment"]!["storage"]!["authentication"]!["type"]);
    }

    private static bool Touches(string place, IEnumerable<string> kept) => kept.Any(one =>
        one.StartsWith(place, StringComparison.Ordinal) || place.StartsWith(one, StringComparison.Ordinal));
}
