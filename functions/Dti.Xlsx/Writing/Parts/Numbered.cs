namespace Dti.Xlsx.Writing.Parts;

/// <summary>Different values in the order they first came, each known by its number, counted from 0.</summary>
internal sealed class Numbered<T>
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = [];
    private readonly List<T> values = [];

    public IReadOnlyList<T> Values => values;

    public int NumberOf(T value)
    {
        if (!numbers.TryGetValue(value, out var number))
        {
            number = values.Count;
            numbers.Add(value, number);
            values.Add(value);
        }

        return number;
    }
}
