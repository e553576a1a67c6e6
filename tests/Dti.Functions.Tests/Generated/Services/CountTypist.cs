using System.Globalization;
using Dti.Functions.Tests.Generated.Typing;

namespace Dti.Functions.Tests.Generated.Services;

/// <summary>Types whole numbers as offices do, and faults in their place. What is meant goes with the cell.</summary>
/// <param name="hasFaults">Some cells hold no number.</param>
internal sealed class CountTypist(Lot lot, bool hasFaults = true)
{
    private readonly string habit = lot.Pick("cells", "cells", "cells", "grouped cells", "text", "grouped text", "text with commas", "measured");

    public (Typed Cell, string Meant) Type(decimal count)
    {
        if (hasFaults && lot.Draws("count faults", 4))
            return Fault();

        var digits = count.ToString(CultureInfo.InvariantCulture);
        var cell = habit switch
        {
            "cells" => Typed.Number(count, lot.Pick("General", "0")),
            "grouped cells" => Typed.Number(count, "#,##0"),
            "text" => Typed.Label(digits),
            "grouped text" => Typed.Label(Grouped(count, lot.Pick('.', '.', ' '))),
            "text with commas" => Typed.Label(Grouped(count, ',')),
            _ => Typed.Label(Grouped(count, '.') + " hồ sơ"),
        };
        return (cell, Meant.Number(count));
    }

    public static string Grouped(decimal count, char mark) =>
        count.ToString("#,##0", CultureInfo.InvariantCulture).Replace(',', mark);

    private (Typed, string) Fault() => lot.Pick<(Typed, string)>(
        (Typed.Nothing, "Blank"), (Typed.Label("-"), "Dash"), (Typed.Label("chưa có số liệu"), "NotScored"), (Typed.Label("12a"), "Unreadable"),
        (Typed.Label("hơn 300"), "Unreadable"), (new Typed(Meaning.CellError, Stored.Error, "#DIV/0!"), "CellError"));
}
