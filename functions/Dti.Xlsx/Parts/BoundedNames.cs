using System.Xml;

namespace Dti.Xlsx.Parts;

/// <summary>Keeps each name in a part once, as the XML reader wants it, but not any number of them: six million different
/// element names fit into one part and would never be let go.</summary>
internal sealed class BoundedNames(int limit) : NameTable
{
    private int count;

    public override string Add(string key) => Get(key) ?? base.Add(Counted(key));

    public override string Add(char[] key, int start, int len)
    {
        if (Get(key, start, len) is { } known)
            return known;
        CountOne();
        return base.Add(key, start, len);
    }

    private string Counted(string key)
    {
        CountOne();
        return key;
    }

    private void CountOne()
    {
        if (++count > limit)
            throw RefusedException.TooLarge(nameof(ReaderLimits.ElementNames));
    }
}
