using CsCheck;
using TengchongPortal.Testing;

namespace TengchongPortal.Search.Tests.Finding;

/// <summary>Whatever is typed is text: it has an answer, and the answer shows the texts as they were written.</summary>
public sealed class HostileTests : IDisposable
{
    private readonly IndexUnderTest _index = new IndexUnderTest(SearchTools.Book).With(GeneratedEntries.Entry.Array[60].Single());

    public static TheoryData<string> Typed =>
    [
        "", " ", "\0", "\uD842", "\uDFB7\uD842", "*", "?", "腾*", "title:腾 AND body:冲", "(((((", "\"", "\"\"\"", "腾~2^9", "[a TO z]", "\\", "+ - && || !", "😀😀", "'; DROP TABLE PublicRecords;--",
        "<script>alert(1)</script>", "\u202E\u2066", "%00%27", "NOT NOT NOT",
    ];

    [Theory]
    [MemberData(nameof(Typed))]
    public void Signs_and_operators_are_text(string typed)
    {
        Assert.NotNull(_index.Find(typed));
        Assert.NotNull(_index.Index.Suggest(typed, [SearchScope.Public]).ToArray());
    }

    [Theory]
    [InlineData("腾")]
    [InlineData("a1")]
    [InlineData("腾 ")]
    [InlineData("\u0301")]
    public void What_is_too_long_is_cut_and_said(string part)
    {
        var found = _index.Find(string.Concat(Enumerable.Repeat(part, 10_000)));

        Assert.True(found.WasCut);
        Assert.True(found.Words.Sum(word => word.Replace(" ", "", StringComparison.Ordinal).Length) <= 64);
    }

    [Fact]
    public void Anything_at_all_has_an_answer() =>
        Gen.Select(Gen.OneOf(Gen.String, GeneratedEntries.Text(60), Gen.Char.Array[0, 300].Select(letters => new string(letters))), Gen.String).Sample(
            (typed, cursor) =>
            {
                var found = _index.Index.Find(new() { Text = typed, Today = SearchTools.Today, After = cursor, Size = typed.Length - 20 });
                Assert.All(found.Hits, hit => Assert.DoesNotContain(hit.Title, part => part.Text.Length == 0));
                _index.Index.Suggest(typed, [], typed.Length);
            },
            iter: Depth.Of(300, 4_000),
            threads: 1);

    public void Dispose() => _index.Dispose();
}
