using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Dti.Functions.Storage.Catalogue;
using NJsonSchema;
using static Dti.Functions.Tests.Catalogue.CatalogueFiles;

namespace Dti.Functions.Tests.Catalogue;

public class CatalogueSchemaTests
{
    private static readonly Dictionary<Type, string> Definitions = new()
    {
        [typeof(CatalogueEntry)] = "", [typeof(UnitEntry)] = "unit", [typeof(RubricEntry)] = "rubric", [typeof(IndexEntry)] = "index",
        [typeof(PillarEntry)] = "pillar", [typeof(ClassLimitEntry)] = "classLimit", [typeof(GroupEntry)] = "group",
        [typeof(RoundEntry)] = "round", [typeof(AliasEntry)] = "alias", [typeof(DocumentProfileEntry)] = "documentProfile",
        [typeof(SectionEntry)] = "section", [typeof(CriterionEntry)] = "criterion", [typeof(SuccessionEntry)] = "succession",
        [typeof(IndicatorEntry)] = "indicator", [typeof(CountDefinitionEntry)] = "countDefinition", [typeof(TargetEntry)] = "target",
        [typeof(ServiceIndexEntry)] = "serviceIndex", [typeof(ServiceComponentEntry)] = "serviceComponent",
    };

    public static TheoryData<string> BrokenPlaces() => [.. Broken.Keys];

    private static readonly Dictionary<string, Action<JsonObject>> Broken = new()
    {
        ["no units"] = sample => sample.Remove("units"),
        ["unknown list"] = sample => sample["unit"] = new JsonArray(),
        ["list that is no list"] = sample => sample["aliases"] = new JsonObject(),
        ["unit without a code"] = sample => sample["units"]![0]!.AsObject().Remove("code"),
        ["id in capitals"] = sample => sample["units"]![0]!["id"] = "Bac-Kan",
        ["id too long"] = sample => sample["units"]![0]!["id"] = new string('a', 81),
        ["code as a number"] = sample => sample["units"]![0]!["code"] = 6,
        ["code with a letter"] = sample => sample["units"]![0]!["code"] = "O6",
        ["blank name"] = sample => sample["units"]![0]!["fullName"] = "  ",
        ["name on two lines"] = sample => sample["units"]![0]!["fullName"] = "Tỉnh\nBắc Kạn",
        ["unknown kind"] = sample => sample["units"]![0]!["kind"] = "special_zone",
        ["unknown level"] = sample => sample["units"]![0]!["level"] = "ward",
        ["parent that is no text"] = sample => sample["units"]![20]!["parent"] = 5,
        ["day the Vietnamese way"] = sample => sample["units"]![0]!["validFrom"] = "01/01/2021",
        ["thirteenth month"] = sample => sample["units"]![0]!["validTo"] = "2025-13-01",
        ["rubric without indices"] = sample => sample["rubrics"]![0]!["indices"] = new JsonArray(),
        ["maximum of zero"] = sample => sample["rubrics"]![0]!["indices"]![0]!["maxPoints"] = 0,
        ["maximum as text"] = sample => sample["rubrics"]![0]!["indices"]![0]!["maxPoints"] = "100",
        ["maximum left out"] = sample => sample["rubrics"]![0]!["indices"]![0]!.AsObject().Remove("maxPoints"),
        ["aliases that are no list"] = sample => sample["rubrics"]![0]!["indices"]![0]!["aliases"] = "ATTTM",
        ["unknown index group"] = sample => sample["rubrics"]![0]!["indices"]![0]!["group"] = "Foundation",
        ["index code with a dot"] = sample => sample["rubrics"]![1]!["indices"]![0]!["code"] = "a.b",
        ["unknown class"] = sample => sample["rubrics"]![0]!["classLimits"]![0]!["class"] = "excellent",
        ["limit below zero"] = sample => sample["rubrics"]![0]!["classLimits"]![3]!["fromPoints"] = -1,
        ["office that is blank"] = sample => sample["rubrics"]![0]!["indices"]![0]!["offices"] = new JsonArray(" "),
        ["criterion without an index"] = sample => sample["rubrics"]![2]!["criteria"]![0]!.AsObject().Remove("index"),
        ["criterion of zero points"] = sample => sample["rubrics"]![2]!["criteria"]![0]!["maxPoints"] = 0,
        ["criterion numbered with a final point"] = sample => sample["rubrics"]![2]!["criteria"]![0]!["code"] = "1.1.",
        ["unknown relation"] = sample => sample["successions"] = new JsonArray(new JsonObject
        {
            ["predecessor"] = "bac-kan", ["successor"] = "dien-bien", ["relation"] = "merged", ["effectiveOn"] = "2025-07-01",
        }),
        ["group without members"] = sample => sample["groups"]![0]!["members"] = new JsonArray(),
        ["member twice"] = sample => sample["groups"]![0]!["members"]!.AsArray().Add("tua-chua.sinh-phinh"),
        ["rubric of a group that is no text"] = sample => sample["groups"]![0]!["rubric"] = 5,
        ["index of a group that is no text"] = sample => sample["groups"]![0]!["serviceIndex"] = 766,
        ["period of three months"] = sample => sample["rounds"]![0]!["period"] = "2023-M03",
        ["period as a number"] = sample => sample["rounds"]![0]!["period"] = 2022,
        ["unknown round kind"] = sample => sample["rounds"]![0]!["kind"] = "score",
        ["due day that is no day"] = sample => sample["rounds"]![0]!["dueDay"] = "soon",
        ["indicators that are no list"] = sample => sample["indicators"] = new JsonObject(),
        ["indicator code in capitals"] = sample => sample["indicators"]![0]!["code"] = "DVCTT",
        ["indicator without a numerator"] = sample => sample["indicators"]![0]!.AsObject().Remove("numerator"),
        ["indicator that does not say how sure it is"] = sample => sample["indicators"]![0]!.AsObject().Remove("certainty"),
        ["blank alias of an indicator"] = sample => sample["indicators"]![0]!["aliases"] = new JsonArray(""),
        ["blank owner"] = sample => sample["indicators"]![0]!["owner"] = " ",
        ["unknown measure"] = sample => sample["indicators"]![0]!["measure"] = "percent",
        ["unknown comparison"] = sample => sample["indicators"]![0]!["comparison"] = ">=",
        ["accumulates as a text"] = sample => sample["indicators"]![0]!["accumulates"] = "true",
        ["unknown topic"] = sample => sample["indicators"]![0]!["topic"] = "Kinh tế số",
        ["blank definition"] = sample => sample["indicators"]![0]!["numerator"]!["definition"] = "",
        ["base with a dot"] = sample => sample["indicators"]![0]!["denominator"]!["base"] = "dan.so",
        ["unknown channel"] = sample => sample["indicators"]![0]!["numerator"]!["dossiers"] = "zalo",
        ["target without a legal basis"] = sample => sample["targets"]![0]!.AsObject().Remove("legalBasis"),
        ["blank legal basis"] = sample => sample["targets"]![0]!["legalBasis"] = " ",
        ["target below zero"] = sample => sample["targets"]![0]!["value"] = -1,
        ["target of a period that is none"] = sample => sample["targets"]![0]!["period"] = "2024-M03",
        ["target of an unknown level"] = sample => sample["targets"]![0]!["level"] = "ward",
        ["service index with a dot"] = sample => sample["serviceIndices"]![0]!["id"] = "76.6",
        ["service index without components"] = sample => sample["serviceIndices"]![0]!["components"] = new JsonArray(),
        ["component code in lower case"] = sample => sample["serviceIndices"]![0]!["components"]![0]!["code"] = "publish-on-time",
        ["blank group of components"] = sample => sample["serviceIndices"]![0]!["components"]![0]!["group"] = "",
        ["component of no points"] = sample => sample["serviceIndices"]![0]!["components"]![0]!["maxPoints"] = 0,
        ["threshold of zero"] = sample => sample["serviceIndices"]![0]!["components"]![0]!["fullFrom"] = 0,
        ["threshold above a hundred"] = sample => sample["serviceIndices"]![0]!["components"]![0]!["fullFrom"] = 100.01,
        ["points below zero without cases"] = sample => sample["serviceIndices"]![0]!["components"]![0]!["pointsWithoutCases"] = -1,
        ["unknown level of a component"] = sample => sample["serviceIndices"]![0]!["components"]![0]!["levels"] = new JsonArray("ward"),
        ["profile without recipients"] = sample => sample["documentProfiles"]![0]!["recipients"] = new JsonArray(),
        ["turned signature"] = sample => sample["documentProfiles"]![0]!["signatureLines"]![0] = "GNOURT\u202E",
        ["blank signature"] = sample => sample["documentProfiles"]![0]!["signatureLines"]![0] = "",
        ["section with a number"] = sample => sample["documentProfiles"]![0]!["sections"]![0]!["section"] = "I. 1",
        ["paragraph that is null"] = sample => sample["documentProfiles"]![0]!["sections"]![0]!["paragraphs"]![0] = null,
    };

    [Fact]
    public async Task The_sample_fits_the_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(SchemaText);

        Assert.Empty(schema.Validate(System.Text.Encoding.UTF8.GetString(SampleBytes)));
    }

    [Theory]
    [MemberData(nameof(BrokenPlaces))]
    public async Task What_breaks_the_schema_is_refused_by_the_reader(string place)
    {
        var text = Sample(Broken[place]);

        var schema = await JsonSchema.FromJsonAsync(SchemaText);

        Assert.NotEmpty(schema.Validate(text));
        Assert.NotEmpty(Findings(text));
    }

    [Fact]
    public void Schema_and_reader_know_the_same_members_and_require_the_same()
    {
        foreach (var (type, definition) in Definitions)
        {
            var described = Described(definition);
            var read = CatalogueJsonContext.Default.GetTypeInfo(type)!.Properties;

            Assert.Equal(
                described["properties"]!.AsObject().Select(member => member.Key).Order(StringComparer.Ordinal),
                read.Select(member => member.Name).Order(StringComparer.Ordinal));
            Assert.Equal(
                (described["required"]?.AsArray() ?? []).Select(member => member!.GetValue<string>()).Order(StringComparer.Ordinal),
                read.Where(member => member.IsRequired).Select(member => member.Name).Order(StringComparer.Ordinal));
            Assert.False(described["additionalProperties"]!.GetValue<bool>());
        }
    }

    [Fact]
    public void Every_entry_record_is_compared_with_the_schema()
    {
        var entries = typeof(CatalogueEntry).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(CatalogueEntry).Namespace && type.Name.EndsWith("Entry", StringComparison.Ordinal));

        Assert.Equal(entries.ToHashSet(), Definitions.Keys.ToHashSet());
    }

    [Fact]
    public void Schema_and_reader_let_the_same_members_be_null()
    {
        foreach (var (type, definition) in Definitions)
        {
            Assert.All(CatalogueJsonContext.Default.GetTypeInfo(type)!.Properties, member =>
                Assert.Equal(MayBeNull(Described(definition)["properties"]![member.Name]!), member.IsSetNullable));
        }
    }

    [Fact]
    public void Schema_and_reader_know_the_same_words()
    {
        var compared = 0;
        foreach (var (type, definition) in Definitions)
        {
            foreach (var member in CatalogueJsonContext.Default.GetTypeInfo(type)!.Properties)
            {
                if (WordsOf(member.PropertyType) is not { } words)
                    continue;

                var described = Words(Described(definition)["properties"]![member.Name]!).Select(word => word!.GetValue<string>());
                Assert.Equal(words, described);
                compared++;
            }
        }

        Assert.Equal(18, compared);
    }

    private static IEnumerable<string>? WordsOf(Type member)
    {
        var type = member.IsGenericType ? member.GetGenericArguments()[0] : member;
        return type.IsEnum ? CatalogueJsonValues.WordsOf(type) : null;
    }

    // Words stand with the member, or in the one of two choices that is not null, as they are or as those of a list's items.
    private static JsonArray Words(JsonNode member)
    {
        var described = member["oneOf"]?[0] ?? member;
        return (described["items"] ?? described)["enum"]!.AsArray();
    }

    private static JsonNode Described(string definition)
    {
        var schema = JsonNode.Parse(SchemaText)!;
        return definition.Length == 0 ? schema : schema["definitions"]![definition]!;
    }

    private static bool MayBeNull(JsonNode member) =>
        member["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "null")
        || member["oneOf"] is JsonArray choices && choices.Any(choice => choice!["type"]?.GetValue<string>() == "null");
}
