using Dti.Functions.Tests.Support;

namespace Dti.Functions.Tests.Disturbances;

/// <summary>A piece of work that faults are swept over.</summary>
/// <param name="PrepareAsync">Brings the account to where the work begins, undisturbed.</param>
/// <param name="RunAsync">Does the work as the host has it done; may be called again after it failed.</param>
/// <param name="Readers">Addresses that people read meanwhile; each is to show what it showed, or what it will show.</param>
/// <param name="Step">Every how manyth call is disturbed: over 1 where most calls are those of another scenario.</param>
internal sealed record Scenario(
    string Name, Func<TestApp, Task> PrepareAsync, Func<TestApp, Task<HttpResponseMessage>> RunAsync, IReadOnlyList<string> Readers,
    int Step = 1)
{
    /// <summary>Those of <see cref="Readers"/> that must always name the same edition, or none.</summary>
    public IReadOnlyList<string> OfOneEdition { get; init; } = [];

    public override string ToString() => Name;
}
