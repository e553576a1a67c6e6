namespace Dti.Domain.Submissions;

/// <summary>One sentence for people, in both languages.</summary>
public sealed record Sentence(string Vietnamese, string English);
