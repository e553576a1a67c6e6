using Dti.Xlsx.Hostile;
using Dti.Xlsx.Hostile.Measuring;

namespace Dti.Xlsx.Tests.Hostile;

/// <summary>Every case of the hostile set, read once, in other processes.</summary>
public sealed class HostileRun
{
    public IReadOnlyDictionary<string, IReadOnlyList<Measurement>> Measured { get; } = Bench.Measure(HostileSet.Cases);
}

/// <summary>Alone, so that the times are those of the reader.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class HostileTests : ICollectionFixture<HostileRun>
{
    public const string Name = "hostile";
}
