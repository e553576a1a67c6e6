using System.Text;

namespace Dti.Pdf.Layout;

/// <summary>Collects what a layout has to tell, in order of appearance; each character once.</summary>
internal sealed class NoticeLog
{
    private readonly List<LayoutNotice> _notices = [];
    private readonly HashSet<Rune> _missing = [];

    public IReadOnlyList<LayoutNotice> Notices => _notices;

    public void AddMissing(Rune character, string context)
    {
        if (_missing.Add(character))
            _notices.Add(new LayoutNotice.MissingCharacter(character, context));
    }

    public void AddOverflow(int pageIndex) => _notices.Add(new LayoutNotice.Overflow(pageIndex));
}
