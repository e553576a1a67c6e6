using System.Text.Json;
using Dti.Domain.Reports;
using Dti.Functions.Storage;

namespace Dti.Functions.Reports.Json;

/// <summary>Writes what a report's text is made of.</summary>
internal sealed class ReportJsonParts(Utf8JsonWriter json, FigureSources sources)
{
    public void Write(string name, IReadOnlyList<ReportPart> parts)
    {
        json.WriteStartArray(name);
        foreach (var part in parts)
        {
            json.WriteStartObject();
            Write(part);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(ReportPart part)
    {
        switch (part)
        {
            case ReportPart.Heading(var level, var title):
                json.WriteString("type", "heading");
                json.WriteNumber("level", level);
                json.WriteString("title", title);
                break;
            case ReportPart.Prose(var text):
                WriteText("prose", text);
                break;
            case ReportPart.Item(var text, var level):
                WriteText("item", text);
                json.WriteNumber("level", level);
                break;
            case ReportPart.Note(var text):
                WriteText("note", text);
                break;
            case ReportPart.Grid(var table):
                json.WriteString("type", "table");
                Write(table);
                break;
            case ReportPart.Drawing(var chart):
                json.WriteString("type", "chart");
                Write(chart);
                break;
            default:
                throw new ArgumentException($"A report has a part of the unknown kind {part.GetType().Name}.", nameof(part));
        }
    }

    private void WriteText(string type, ReportText text)
    {
        json.WriteString("type", type);
        json.WritePropertyName("pieces");
        Write(text);
    }

    private void Write(ReportText text)
    {
        json.WriteStartArray();
        foreach (var piece in text.Pieces)
            Write(piece);
        json.WriteEndArray();
    }

    private void Write(TextPiece piece)
    {
        if (piece is TextPiece.Number(var figure))
        {
            Write(figure);
            return;
        }

        json.WriteStartObject();
        switch (piece)
        {
            case TextPiece.Words(var words):
                json.WriteString("text", words);
                break;
            case TextPiece.Gap(var asks):
                json.WriteString("gap", asks);
                break;
            case TextPiece.Footnote(var text):
                json.WritePropertyName("footnote");
                Write(text);
                break;
            default:
                throw new ArgumentException($"A text has a piece of the unknown kind {piece.GetType().Name}.", nameof(piece));
        }

        json.WriteEndObject();
    }

    private void Write(ReportFigure figure)
    {
        json.WriteStartObject();
        json.WriteString("shown", figure.Shown);
        if (figure.Value is { } value)
            json.WriteNumber("value", value);
        else
            json.WriteNull("value");
        json.WriteString("source", sources.IdOf(figure.Origin));
        json.WriteEndObject();
    }

    private void Write(ReportTable table)
    {
        json.WriteString("caption", table.Caption);
        json.WriteStartArray("columns");
        foreach (var column in table.Columns)
        {
            json.WriteStartObject();
            json.WriteString("header", column.Header);
            json.WriteString("group", column.Group);
            json.WriteString("alignment", Names.Lower(column.Alignment));
            if (column.Number is { } look)
            {
                json.WriteNumber("decimals", look.Decimals);
                json.WriteBoolean("percent", look.IsPercent);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rows");
        foreach (var row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteBoolean("summary", row.IsSummary);
            json.WriteStartArray("cells");
            foreach (var cell in row.Cells)
                Write(cell);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(ReportChart chart)
    {
        json.WriteString("kind", Names.Lower(chart.Kind));
        json.WriteString("title", chart.Title);
        json.WriteString("alternative", chart.Alternative);
        json.WriteString("unit", chart.Unit);
        json.WriteStartArray("categories");
        foreach (var category in chart.Categories)
            json.WriteStringValue(category);
        json.WriteEndArray();
        json.WriteStartArray("series");
        foreach (var series in chart.Series)
            Write(series);
        json.WriteEndArray();
        json.WriteStartArray("limits");
        foreach (var limit in chart.Limits)
        {
            json.WriteStartObject();
            json.WriteString("name", limit.Name);
            json.WritePropertyName("value");
            Write(limit.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void Write(ChartSeries series)
    {
        json.WriteStartObject();
        json.WriteString("name", series.Name);
        json.WriteString("look", Names.Lower(series.Look));
        json.WriteStartArray("values");
        foreach (var figure in series.Values)
        {
            if (figure is null)
                json.WriteNullValue();
            else
                Write(figure);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
