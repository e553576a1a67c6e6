namespace Dti.Xlsx.Writing.Parts;

/// <summary>Writes what may be typed into cells.</summary>
internal sealed class RulesWriter(PartWriter xml)
{
    public void Write(IReadOnlyList<CellRule> rules)
    {
        if (rules.Count == 0)
            return;
        xml.Write($"<dataValidations count=\"{rules.Count}\">");
        foreach (var rule in rules)
        {
            xml.Write($"<dataValidation type=\"{TypeOf(rule)}\" allowBlank=\"1\" showInputMessage=\"1\" showErrorMessage=\"1\"");
            if (rule.Refusal is { } refusal)
                xml.Write($" errorTitle=\"{refusal.Title}\" error=\"{refusal.Text}\"");
            if (rule.Prompt is { } prompt)
                xml.Write($" promptTitle=\"{prompt.Title}\" prompt=\"{prompt.Text}\"");
            xml.Write($" sqref=\"{rule.Range}\">");
            WriteLimits(rule);
            xml.Write("</dataValidation>"u8);
        }

        xml.Write("</dataValidations>"u8);
    }

    private static string TypeOf(CellRule rule) => rule switch
    {
        CellRule.Number => "decimal",
        CellRule.WholeNumber => "whole",
        _ => "list",
    };

    private void WriteLimits(CellRule rule)
    {
        switch (rule)
        {
            case CellRule.OneOf list:
                var choices = string.Join(',', list.Choices).Replace("\"", "\"\"", StringComparison.Ordinal);
                xml.Write($"<formula1>\"{choices}\"</formula1>");
                break;
            case CellRule.OneOfCells list:
                xml.Write($"<formula1>{SheetReference.To(list.Sheet, list.Choices)}</formula1>");
                break;
            case CellRule.Number number:
                xml.Write($"<formula1>{number.Lowest}</formula1><formula2>{number.Highest}</formula2>");
                break;
            case CellRule.WholeNumber number:
                xml.Write($"<formula1>{(decimal)number.Lowest}</formula1><formula2>{(decimal)number.Highest}</formula2>");
                break;
        }
    }
}
