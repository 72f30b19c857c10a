using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Tests.Kernel;

/// <summary>What people type is understood however their keyboard writes it.</summary>
public sealed class WordFoldingTests
{
    private static readonly WordFolding _folding = new([new('關', '关'), new('於', '于'), new('騰', '腾'), new('衝', '冲')]);

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("   ", "")]
    [InlineData("　规划　", "规划")]
    [InlineData(" \t规划\n", "规划")]
    [InlineData("２０１９", "2019")]
    [InlineData("ＡＢＣ", "abc")]
    [InlineData("APP", "app")]
    [InlineData("騰衝市", "腾冲市")]
    [InlineData("關於（试行）", "关于（试行）")]
    [InlineData("五年规划，纲要：草案", "五年规划，纲要：草案")]
    [InlineData("１００％", "100%")]
    [InlineData("a_b[c]'d", "a_b[c]'d")]
    [InlineData("〔2019〕", "〔2019〕")]
    [InlineData("乾隆", "乾隆")]
    public void A_word_is_folded_character_by_character(string? typed, string folded) => Assert.Equal(folded, _folding.Fold(typed));

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("征地　补偿", new[] { "征地", "补偿" })]
    [InlineData(" 征地  补偿 征地 ", new[] { "征地", "补偿" })]
    [InlineData("騰衝 ２０１９", new[] { "腾冲", "2019" })]
    public void Blanks_part_words_and_no_word_is_asked_twice(string typed, string[] words) => Assert.Equal(words, _folding.WordsOf(typed).ToArray());

    [Fact]
    public void Folding_what_is_folded_changes_nothing()
    {
        foreach (var character in Enumerable.Range(1, char.MaxValue - 1).Select(code => (char)code).Where(code => !char.IsSurrogate(code)))
        {
            var once = _folding.Fold(character.ToString());

            Assert.Equal(once, _folding.Fold(once));
        }
    }
}
