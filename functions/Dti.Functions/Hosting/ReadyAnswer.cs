namespace Dti.Functions.Hosting;

/// <summary>What <c>GET health/ready</c> answers when all is there.</summary>
/// <param name="PoisonCount">Events that the host gave up, as far as the queue counts them: about.</param>
/// <param name="Poison">The first of them, 32 at most.</param>
internal sealed record ReadyAnswer(string Status, int PoisonCount, IReadOnlyList<PoisonEntry> Poison);

internal sealed record PoisonAnswer(int Count, IReadOnlyList<PoisonEntry> Entries);

/// <param name="Function">Null, as is the container, when the message is not of this app.</param>
/// <param name="Tries">How often it was taken from the queue again.</param>
internal sealed record PoisonEntry(string? Function, string? Container, DateTime? InsertedAt, long Tries);

/// <summary>Lists the events that the host gave up.</summary>
internal sealed record PoisonSource(Func<CancellationToken, Task<PoisonAnswer>> ListAsync);
