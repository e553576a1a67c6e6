namespace Dti.Functions.Tests.Generated;

/// <summary>
/// Features that are known to be read otherwise than the handbook says, or on which it is silent. Take a line out to see
/// the workbooks that disagree.
/// </summary>
internal static class SwitchedOff
{
    public static readonly IReadOnlySet<string> Features = new HashSet<string>(StringComparer.Ordinal)
    {
    };
}
