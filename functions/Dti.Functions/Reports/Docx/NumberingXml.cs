using DocumentFormat.OpenXml.Wordprocessing;

namespace Dti.Functions.Reports.Docx;

/// <summary>The lists: lines that begin with a dash, within them a plus, and notes in small print.</summary>
internal static class NumberingXml
{
    private static readonly string FirstLine = Measure.TwipsText(12.7);

    public static Numbering Build() => new(
        Marks(DocxLooks.DashList, (DocxLooks.Item, "-"), (DocxLooks.SubItem, "+")),
        Marks(DocxLooks.NoteList, (DocxLooks.Note, "-")),
        Instance(DocxLooks.DashList),
        Instance(DocxLooks.NoteList));

    private static AbstractNum Marks(int list, params IReadOnlyList<(ParagraphLook Look, string Mark)> levels)
    {
        var marks = new AbstractNum { AbstractNumberId = list };
        marks.Append(new MultiLevelType { Val = levels.Count > 1 ? MultiLevelValues.HybridMultilevel : MultiLevelValues.SingleLevel });
        marks.Append(levels.Select((level, depth) => new Level
        {
            LevelIndex = depth,
            StartNumberingValue = new StartNumberingValue { Val = 1 },
            NumberingFormat = new NumberingFormat { Val = NumberFormatValues.Bullet },
            ParagraphStyleIdInLevel = new ParagraphStyleIdInLevel { Val = level.Look.Id },
            LevelSuffix = new LevelSuffix { Val = LevelSuffixValues.Space },
            LevelText = new LevelText { Val = level.Mark },
            LevelJustification = new LevelJustification { Val = LevelJustificationValues.Left },
            PreviousParagraphProperties =
                new PreviousParagraphProperties { Indentation = new Indentation { Left = "0", FirstLine = FirstLine } },
        }));
        return marks;
    }

    private static NumberingInstance Instance(int list) => new(new AbstractNumId { Val = list }) { NumberID = list };
}
