using System.Reflection;
using Dti.Domain.Scoring;
using NetArchTest.Rules;

namespace Dti.Functions.Tests.Architecture;

/// <summary>The dependency rule: Program → slices → Storage, Hosting → Domain; never back, never sideways.</summary>
public class DependencyTests
{
    private static readonly Assembly App = typeof(Program).Assembly;
    private static readonly Assembly Domain = typeof(Ranking).Assembly;

    private static readonly string[] Slices = ["Ingestion", "Catalogue", "Computing", "Submissions", "Reports", "Rebuilding", "Reconciling"];
    private static readonly string[] Shared = ["Storage", "Hosting"];
    private static readonly string[] DomainOrder = ["Periods", "Catalogue", "Submissions", "Services", "Gaps", "Scoring", "Reports"];

    public static TheoryData<string> SliceNames => [.. Slices];

    public static TheoryData<string> SharedNames => [.. Shared];

    public static TheoryData<string> DomainNames => [.. DomainOrder];

    [Theory]
    [MemberData(nameof(SliceNames))]
    public void A_slice_knows_no_other_slice(string slice) => AssertKnowsNone(
        App, $"Dti.Functions.{slice}", Slices.Where(other => other != slice).Select(other => $"Dti.Functions.{other}"));

    [Theory]
    [MemberData(nameof(SharedNames))]
    public void A_shared_room_knows_no_slice_and_not_the_other_room(string room) => AssertKnowsNone(
        App, $"Dti.Functions.{room}", Slices.Concat(Shared.Where(other => other != room)).Select(other => $"Dti.Functions.{other}"));

    [Theory]
    [MemberData(nameof(DomainNames))]
    public void A_room_of_the_domain_uses_only_what_stands_to_its_left(string room) => AssertKnowsNone(
        Domain, $"Dti.Domain.{room}", DomainOrder.SkipWhile(other => other != room).Skip(1).Select(other => $"Dti.Domain.{other}"));

    [Fact]
    public void Only_the_storage_room_knows_tables_and_queues_and_how_blobs_are_written()
    {
        var knowing = Types.InAssembly(App).That()
            .HaveDependencyOnAny("Azure.Data.Tables", "Azure.Storage.Blobs.Models", "Azure.Storage.Queues").GetTypes()
            .Select(type => type.Namespace).Distinct().Order();

        Assert.Equal(["Dti.Functions.Storage"], knowing);
    }

    [Fact]
    public void The_domain_refers_to_the_framework_alone() =>
        Assert.All(Domain.GetReferencedAssemblies(), reference => Assert.StartsWith("System", reference.Name, StringComparison.Ordinal));

    [Theory]
    [InlineData(typeof(Xlsx.WorkbookReader))]
    [InlineData(typeof(Pdf.PdfRenderer))]
    [InlineData(typeof(LocalHost.Emulator.AzuriteEmulator))]
    public void What_knows_nothing_of_the_domain_refers_to_none_of_our_projects(Type type) =>
        Assert.DoesNotContain(type.Assembly.GetReferencedAssemblies(), reference => reference.Name!.StartsWith("Dti.", StringComparison.Ordinal));

    private static void AssertKnowsNone(Assembly assembly, string room, IEnumerable<string> others)
    {
        var types = Types.InAssembly(assembly).That().ResideInNamespaceStartingWith(room);
        Assert.NotEmpty(types.GetTypes());
        var outcome = types.ShouldNot().HaveDependencyOnAny([.. others]).GetResult();

        Assert.True(outcome.IsSuccessful, $"{room} must not use: {string.Join(", ", outcome.FailingTypeNames ?? [])}");
    }
}
