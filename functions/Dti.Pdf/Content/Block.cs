namespace Dti.Pdf;

/// <summary>One piece of flowing content. The set is closed: <see cref="Paragraph"/>, <see cref="Rule"/>,
/// <see cref="Spacer"/>, <see cref="Table"/>, <see cref="Columns"/>, <see cref="KeepTogether"/>,
/// <see cref="PageBreak"/>, <see cref="Chart"/>.</summary>
public abstract record Block
{
    private protected Block()
    {
    }
}
