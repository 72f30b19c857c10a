using TengchongPortal.Search.Asking;

namespace TengchongPortal.Search.Tests.Finding;

/// <summary>A list of words that people edit by hand says where it is wrong.</summary>
public sealed class SynonymFileTests
{
    [Theory]
    [InlineData("低保,最低生活保障")]
    [InlineData("低保,最低生活保障,two")]
    [InlineData("低保,,one")]
    [InlineData("低保，最低生活保障，one")]
    public void A_faulty_line_is_named(string line)
    {
        using var csv = new StringReader($"word,means,way\n特困,特困人员,one\n{line}\n");

        var refused = Assert.Throws<FormatException>(() => new WordBook(SearchTools.Folding).WithSynonyms(csv));

        Assert.Contains("line 3", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_without_lines_is_a_list()
    {
        using var csv = new StringReader("");

        Assert.NotNull(new WordBook(SearchTools.Folding).WithSynonyms(csv));
    }
}
