using Dti.Domain.Scoring;
using static Dti.Domain.Tests.Catalogue.SmallCatalogue;

namespace Dti.Domain.Tests.Scoring;

public class EditionTests
{
    private static readonly EditionInput[] Inputs =
    [
        new("a", "s1", Reason: null, Blocked: null), new("b", "s2", Reason: null, Blocked: null),
        new("c", Reading: null, NotRankedReason.NotUsable, "s3"),
    ];

    [Fact]
    public void The_same_inputs_give_the_same_edition_in_any_order()
    {
        Assert.Equal(Id(), Id(inputs: [Inputs[2], Inputs[0], Inputs[1]]));
        Assert.Equal(Id(), Id(inputs: [.. Inputs.Reverse()]));
    }

    [Fact]
    public void Every_part_makes_another_edition()
    {
        string[] ids =
        [
            Id(), Id(period: "2023-Q2"), Id(group: "p.e.communes"), Id(catalogue: "c2"), Id(rules: "2"),
            Id(inputs: []), Id(inputs: Inputs[..2]),
            Id(inputs: [Inputs[0] with { Reading = "s9" }, .. Inputs[1..]]), Id(inputs: [Inputs[0] with { Unit = "z" }, .. Inputs[1..]]),
            Id(inputs: [.. Inputs[..2], Inputs[2] with { Reason = NotRankedReason.NoSubmission }]),
            Id(inputs: [.. Inputs[..2], Inputs[2] with { Blocked = "s4" }]),
            Id(inputs: [Inputs[0] with { Reading = "s2" }, Inputs[1] with { Reading = "s1" }, Inputs[2]]),
            Id(catalogue: "1", rules: "c1"),
            Id(previous: "e1"), Id(previous: "e2"),
        ];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{20}$", id));
    }

    [Fact]
    public void Stored_ids_stay_what_they_are()
    {
        Assert.Equal("28be22c56a42ae154453", Id());
    }

    private static string Id(
        string period = "2023-Q1", string group = "p.d.communes", IReadOnlyList<EditionInput>? inputs = null, string catalogue = "c1",
        string rules = "1", string? previous = null, ServiceSources? services = null) => Edition.IdOf(
            Period(period), group, inputs ?? Inputs,
            previous is null ? null : new EditionReference(Period("2022-Q4"), group, previous), catalogue, rules, services);
}
