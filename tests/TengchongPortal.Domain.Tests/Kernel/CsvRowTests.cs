using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Tests.Kernel;

public sealed class CsvRowTests
{
    [Theory]
    [InlineData("a,b,c", "a|b|c")]
    [InlineData("a, b ,", "a|b|")]
    [InlineData("\"a,b\",c", "a,b|c")]
    [InlineData("\"say \"\"yes\"\", now\",c", "say \"yes\", now|c")]
    [InlineData("\"\",c", "|c")]
    [InlineData("\"\"\"a\"\"\"", "\"a\"")]
    [InlineData("\"two\nlines\",c", "two\nlines|c")]
    [InlineData("\uFEFFa,b", "a|b")]
    public void A_row_is_cut_at_its_commas(string text, string cells) =>
        Assert.Equal(cells, string.Join('|', Assert.Single(CsvRow.Read(new StringReader(text))).Cells));

    [Fact]
    public void Lines_are_counted_with_the_empty_ones_and_those_inside_quotes()
    {
        var rows = CsvRow.Read(new StringReader("h\n\n\"a\nb\"\nc")).ToList();

        Assert.Equal([1, 3, 5], rows.Select(x => x.Line));
    }
}
