namespace Dti.Pdf.Layout;

/// <summary>Something drawn. Points, x to the right and y downwards, from the corner of whatever holds it.</summary>
internal abstract record Fragment
{
    public abstract Fragment Moved(double right, double down);
}
