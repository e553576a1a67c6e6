using Azure.Data.Tables;
using Dti.Functions.Storage;

namespace Dti.Functions.Tests.Storage;

public class TableValueTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(60_000, 1)]
    [InlineData(60_001, 2)]
    [InlineData(150_000, 3)]
    public void Bytes_are_spread_over_as_many_properties_as_they_need(int length, int properties)
    {
        var content = Enumerable.Range(0, length).Select(at => (byte)at).ToArray();
        var row = new TableEntity("p", "r");

        TableValue.Spread(row, "Units", content);

        Assert.Equal(properties, row.Keys.Count(key => key.StartsWith("Units", StringComparison.Ordinal)));
        Assert.Equal(content, TableValue.Gather(row, "Units"));
    }

    [Theory]
    [InlineData("255.77")]
    [InlineData("329.10")]
    [InlineData("-0.5")]
    [InlineData("0")]
    public void A_decimal_comes_back_as_it_was(string text) => Assert.Equal(text, TableValue.Of(TableValue.ToDecimal(text)));
}
