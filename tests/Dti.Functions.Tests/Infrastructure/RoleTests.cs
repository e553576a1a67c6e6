using Dti.Functions.Tests.Infrastructure.Arm;

namespace Dti.Functions.Tests.Infrastructure;

/// <summary>Who may do what.</summary>
[Collection(InfrastructureTests.Name)]
public class RoleTests(BicepFixture bicep)
{
    private const string Type = "Microsoft.Authorization/roleAssignments";
    private const string OnStorage = "Microsoft.Storage/storageAccounts";
    private const string OnInsights = "Microsoft.Insights/components";

    private const string BlobOwner = "b7e6dc6d-f1e8-4753-8033-0f276bb0955b";
    private const string BlobContributor = "ba92f5b4-2d11-453d-a403-e96b0029c9fe";
    private const string BlobDelegator = "db58b8e5-c6ad-4a2a-8342-4190687cbf4a";
    private const string QueueContributor = "974c5e8b-45b9-4653-ba55-5f855dd0fb88";
    private const string TableContributor = "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3";
    private const string MetricsPublisher = "3913510d-42f4-4e42-8a64-420c390055eb";

    [Fact]
    public void The_app_may_use_its_storage_sign_links_and_write_logs_and_nothing_else() => Assert.Equal(
        Sorted((OnStorage, BlobOwner), (OnStorage, BlobDelegator), (OnStorage, QueueContributor), (OnStorage, TableContributor),
            (OnInsights, MetricsPublisher)),
        RolesOf("reference(identity).outputs.principalId.value"));

    [Fact]
    public void The_operator_may_see_and_mend_what_is_stored_and_nothing_else() => Assert.Equal(
        Sorted((OnStorage, BlobContributor), (OnStorage, QueueContributor), (OnStorage, TableContributor)),
        RolesOf(BicepFixture.Operator));

    [Fact]
    public void Nobody_else_has_a_role_and_without_an_operator_only_the_app()
    {
        Assert.Equal(8, bicep.OfType(Type).Count());
        Assert.Equal(5, bicep.MakeMain().Count(resource => resource.Type == Type));
    }

    [Fact]
    public void Every_role_is_on_one_resource_and_has_a_name_that_follows_from_it() => Assert.All(bicep.OfType(Type), role =>
    {
        Assert.True(role.IsInGroup);
        Assert.StartsWith("resourceId(", role.Scope, StringComparison.Ordinal);
        Assert.Equal(
            $"guid({role.Scope}, {role.Properties["principalId"]}, {RoleOf(role)})", (string?)role.Json["name"]);
    });

    [Fact]
    public void No_role_is_defined_here() => Assert.Empty(bicep.OfType("Microsoft.Authorization/roleDefinitions"));

    private IEnumerable<(string, string)> RolesOf(string principal) => Sorted([..
        from role in bicep.OfType(Type)
        where (string)role.Properties["principalId"]! == principal
        select (role.Scope!.Split('(', ',')[1], RoleOf(role))]);

    private static string RoleOf(ArmResource role) => ((string)role.Properties["roleDefinitionId"]!).Split(", ")[^1].TrimEnd(')');

    private static IEnumerable<(string, string)> Sorted(params (string, string)[] roles) => roles.Order();
}
