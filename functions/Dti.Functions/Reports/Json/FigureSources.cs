using System.Globalization;
using System.Text.Json;
using Dti.Domain.Reports;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports.Json;

/// <summary>
/// The origins of a document's figures, each under an id of its own: <c>s1</c>, <c>s2</c> … in reading order, a formula before its
/// parts.
/// </summary>
/// <param name="submissions">That cells may be of.</param>
internal sealed class FigureSources(IReadOnlyList<UsedSubmission> submissions)
{
    // Cells and entries are the same where they say the same; formulas where they are over one list.
    private readonly Dictionary<FigureOrigin, string> ids = [];
    private readonly List<FigureOrigin> inOrder = [];
    private readonly Dictionary<string, string> paths = submissions.ToDictionary(one => one.Id, one => one.Path, StringComparer.Ordinal);

    public string IdOf(FigureOrigin origin)
    {
        var at = inOrder.Count;
        Add(origin);
        for (; at < inOrder.Count; at++)
        {
            foreach (var part in (inOrder[at] as FigureOrigin.Formula)?.Over ?? [])
                Add(part);
        }

        return ids[origin];
    }

    /// <summary>Writes one object with a member for each id.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        foreach (var origin in inOrder)
        {
            json.WriteStartObject(ids[origin]);
            Write(json, origin);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void Add(FigureOrigin origin)
    {
        if (ids.TryAdd(origin, "s" + (inOrder.Count + 1).ToString(CultureInfo.InvariantCulture)))
            inOrder.Add(origin);
    }

    private void Write(Utf8JsonWriter json, FigureOrigin origin)
    {
        switch (origin)
        {
            case FigureOrigin.Cell cell:
                json.WriteString("submission", cell.Submission);
                json.WriteString("path", paths.GetValueOrDefault(cell.Submission));
                json.WriteString("sheet", cell.Sheet);
                json.WriteString("cell", cell.CellAddress);
                break;
            case FigureOrigin.Catalogue entry:
                json.WriteString("catalogue", entry.Version);
                json.WriteString("entry", entry.Entry);
                break;
            case FigureOrigin.OtherEdition other:
                json.WriteString("edition", other.Edition);
                json.WriteString("entry", other.Entry);
                break;
            case FigureOrigin.Formula formula:
                json.WriteString("formula", Names.Lower(formula.Rule));
                json.WriteStartArray("over");
                foreach (var part in formula.Over)
                    json.WriteStringValue(ids[part]);
                json.WriteEndArray();
                break;
            default:
                throw new ArgumentException($"A figure comes from the unknown {origin.GetType().Name}.", nameof(origin));
        }
    }
}
