using Dti.Functions.Storage;

namespace Dti.Functions.Tests.Storage;

public class TableKeyTests
{
    [Theory]
    [InlineData("tua-chua.sinh-phinh", "tua-chua.sinh-phinh")]
    [InlineData("a/b\\c#d?e%f", "a=002Fb=005Cc=0023d=003Fe=0025f")]
    [InlineData("a=b~c", "a=003Db=007Ec")]
    [InlineData("tab\t", "tab=0009")]
    [InlineData("Đắk R'Lấp", "Đắk R'Lấp")]
    public void What_keys_may_not_hold_is_written_otherwise(string value, string key) => Assert.Equal(key, TableKey.Of(value));

    [Fact]
    public void Parts_cannot_run_into_each_other()
    {
        Assert.NotEqual(TableKey.Of("a", "b~c"), TableKey.Of("a~b", "c"));
        Assert.NotEqual(TableKey.Of("", "a"), TableKey.Of("a"));
    }

    [Fact]
    public void A_part_that_is_too_long_is_hashed_and_stays_distinct()
    {
        var (one, other) = (TableKey.Of(new string('a', 500) + "1"), TableKey.Of(new string('a', 500) + "2"));

        Assert.NotEqual(one, other);
        Assert.InRange(one.Length, 1, 100);
    }

    [Fact]
    public void Numbers_sort_as_they_count() =>
        Assert.Equal([TableKey.Of(2), TableKey.Of(10), TableKey.Of(300)], new[] { 300, 10, 2 }.Select(TableKey.Of).Order(StringComparer.Ordinal));
}
