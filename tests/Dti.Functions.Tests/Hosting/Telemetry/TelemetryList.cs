using System.Reflection;
using Microsoft.Extensions.Logging;

namespace Dti.Functions.Tests.Hosting.Telemetry;

/// <summary>What the code declares: names and events.</summary>
internal static class TelemetryList
{
    /// <summary>Every event that a <c>…Log</c> class declares, by id.</summary>
    public static IReadOnlyList<LoggerMessageAttribute> Events { get; } =
    [
        .. typeof(Program).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .SelectMany(method => method.GetCustomAttributes<LoggerMessageAttribute>()).OrderBy(message => message.EventId),
    ];

    public static ISet<string> ConstantsOf(Type names) => names.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        .Select(field => (string)field.GetRawConstantValue()!).ToHashSet();
}
