namespace Dti.Domain.Catalogue;

/// <summary>How classes are written (handbook 2.6).</summary>
public static class ScoreClasses
{
    private static readonly (string Key, ScoreClass Class)[] Spellings =
    [
        .. Enum.GetValues<ScoreClass>().Select(one => (VietnameseText.Fold(NameOf(one)), one)),
        ("tb", ScoreClass.Average), (VietnameseText.Fold("t.bình"), ScoreClass.Average),
    ];

    public static string NameOf(ScoreClass scoreClass) => scoreClass switch
    {
        ScoreClass.Good => "Tốt",
        ScoreClass.Fair => "Khá",
        ScoreClass.Average => "Trung bình",
        _ => "Yếu",
    };

    /// <summary>The class a text names, whatever its case; null when it names none.</summary>
    public static ScoreClass? Find(string text)
    {
        var key = VietnameseText.Fold(text).TrimEnd('.', ' ');
        return Array.Exists(Spellings, spelling => spelling.Key == key) ? Array.Find(Spellings, spelling => spelling.Key == key).Class : null;
    }
}
