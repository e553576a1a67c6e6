namespace Dti.Functions.Tests.Generated;

/// <summary>
/// Features that are known to be read otherwise than the handbook says, or on which it is silent. Take a line out to see
/// the workbooks that disagree. <c>DTI_GENERATED_WITHOUT</c> switches off more, separated by semicolons.
/// </summary>
internal static class SwitchedOff
{
    public static readonly IReadOnlySet<string> Features = new HashSet<string>(
        (Environment.GetEnvironmentVariable("DTI_GENERATED_WITHOUT") ?? "").Split(';'), StringComparer.Ordinal)
    {
    };
}
