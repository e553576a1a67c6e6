using Dti.Domain.Periods;

namespace Dti.Functions.Computing;

/// <summary>Event ids 300 to 399.</summary>
internal static partial class ComputingLog
{
    [LoggerMessage(300, LogLevel.Information, "Round {Period} {Group} computed as edition {EditionId} from {InputCount} of {ExpectedCount} units")]
    public static partial void RoundComputed(this ILogger log, Period period, string group, string editionId, int inputCount, int expectedCount);

    [LoggerMessage(301, LogLevel.Information, "Round {Period} {Group} was computed by another run meanwhile; looking again")]
    public static partial void RoundComputedByAnother(this ILogger log, Period period, string group);

    [LoggerMessage(302, LogLevel.Information, "Round {Period} {Group}: edition {EditionId} published with {ConfirmationCount} confirmations")]
    public static partial void EditionPublished(this ILogger log, Period period, string group, string editionId, int confirmationCount);

    [LoggerMessage(303, LogLevel.Error, "Round {Period} {Group} could not be computed: {Failure}")]
    public static partial void RoundFailed(this ILogger log, Period period, string group, string failure);
}
