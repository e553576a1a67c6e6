using System.Globalization;
using Dti.Pdf.Layout;

namespace Dti.Pdf.Writing;

/// <summary>Writes the structure tree. Nodes that hold nothing are left out, but for cells, without which the columns of
/// a table would shift.</summary>
internal sealed class StructureWriter(PdfFile file, PageMarks marks, IReadOnlyList<int> pageIds)
{
    private readonly Dictionary<StructureNode, int> _ids = [];

    /// <returns>The structure tree root.</returns>
    public int Write(StructureNode document)
    {
        var root = file.Reserve();
        Reserve(document);
        WriteNode(document, root);
        var owners = marks.Pages.Select(ParentsOnPage).Concat(marks.Links.Select((link, at) => ParentOf(link.Owner, at)));
        var (parents, next) = (file.Write($"<</Nums[{string.Join(' ', owners)}]>>"), marks.Pages.Count + marks.Links.Count);
        file.Write(root, string.Create(
            CultureInfo.InvariantCulture,
            $"<</Type/StructTreeRoot/K {_ids[document]} 0 R/ParentTree {parents} 0 R/ParentTreeNextKey {next}>>"));
        return root;
    }

    private string ParentsOnPage(IReadOnlyList<StructureNode> owners, int pageIndex) =>
        string.Create(CultureInfo.InvariantCulture, $"{pageIndex} {PdfSyntax.References(owners.Select(owner => _ids[owner]))}");

    private string ParentOf(StructureNode link, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{marks.Pages.Count + number} {_ids[link]} 0 R");

    private void Reserve(StructureNode node)
    {
        _ids[node] = file.Reserve();
        foreach (var child in node.Children.Where(IsKept))
            Reserve(child);
    }

    private bool IsKept(StructureNode node) =>
        node.Cell is not null || marks.Of(node).Count > 0 || node.Children.Any(IsKept);

    private void WriteNode(StructureNode node, int parent)
    {
        file.Write(_ids[node], $"<</S/{node.Tag}/P {PdfSyntax.Reference(parent)}{Kids(node)}{Alternative(node)}{Attributes(node.Cell)}>>");
        foreach (var child in node.Children.Where(_ids.ContainsKey))
            WriteNode(child, _ids[node]);
    }

    private string Kids(StructureNode node)
    {
        var own = marks.Of(node);
        var children = node.Children.Where(_ids.ContainsKey).ToList();
        if (own.Count == 0)
            return Kids([.. children.Select(child => PdfSyntax.Reference(_ids[child]))]);
        var isOnOnePage = own.All(mark => mark.PageIndex == own[0].PageIndex);
        var kids = own.Select(mark => (Place: mark, Kid: isOnOnePage ? PdfSyntax.Number(mark.Mark) : MarkOnPage(mark)))
            .Concat(children.Select(child => (Place: FirstMark(child), Kid: PdfSyntax.Reference(_ids[child]))));
        var ordered = (children.Count == 0 ? kids : kids.OrderBy(kid => kid.Place)).Select(kid => kid.Kid).Concat(LinksOf(node));
        return (isOnOnePage ? $"/Pg {PdfSyntax.Reference(pageIds[own[0].PageIndex])}" : "") + Kids([.. ordered]);
    }

    /// <summary>Text within text is read where it stands.</summary>
    private (int PageIndex, int Mark) FirstMark(StructureNode node) =>
        marks.Of(node).Concat(node.Children.Where(_ids.ContainsKey).Select(FirstMark)).DefaultIfEmpty((int.MaxValue, 0)).Min();

    private IEnumerable<string> LinksOf(StructureNode node) => node.Link is null
        ? []
        : marks.Links.Where(link => link.Owner == node).Select(link => string.Create(
            CultureInfo.InvariantCulture, $"<</Type/OBJR/Pg {pageIds[link.PageIndex]} 0 R/Obj {link.Annotation} 0 R>>"));

    /// <summary>Large tables have thousands of cells: each byte counts.</summary>
    private static string Kids(string[] kids) => kids switch
    {
        [] => "",
        [var only] => $"/K {only}",
        _ => $"/K{PdfSyntax.Array(kids)}",
    };

    private string MarkOnPage((int PageIndex, int Mark) mark) =>
        string.Create(CultureInfo.InvariantCulture, $"<</Type/MCR/Pg {pageIds[mark.PageIndex]} 0 R/MCID {mark.Mark}>>");

    private static string Alternative(StructureNode node) => node.Alternative is { } text ? $"/Alt{PdfSyntax.Text(text)}" : "";

    private static string Attributes(CellAttributes? cell)
    {
        if (cell is null or { Scope: null, ColumnSpan: 1, RowSpan: 1 })
            return "";
        var scope = cell.Scope is null ? "" : $"/Scope/{cell.Scope}";
        var columns = cell.ColumnSpan == 1 ? "" : $"/ColSpan {PdfSyntax.Number(cell.ColumnSpan)}";
        var rows = cell.RowSpan == 1 ? "" : $"/RowSpan {PdfSyntax.Number(cell.RowSpan)}";
        return $"/A<</O/Table{scope}{columns}{rows}>>";
    }
}
