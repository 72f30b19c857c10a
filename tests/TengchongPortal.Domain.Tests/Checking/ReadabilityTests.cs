using CsCheck;
using TengchongPortal.Domain.Checking;

namespace TengchongPortal.Domain.Tests.Checking;

/// <summary>R179: the drafter is told how easily the text is read.</summary>
public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("", 100, 0)]
    [InlineData("请带身份证。到便民服务中心办理。", 100, 2)]
    [InlineData("  ，。、\n\n", 100, 0)]
    public void Short_sentences_are_easy(string text, int score, int sentences)
    {
        var read = Readability.Of(text);

        Assert.Equal((score, sentences, Ease.Easy), (read.Score, read.Sentences, read.Ease));
        Assert.Empty(read.Endless);
    }

    [Fact]
    public void A_sentence_that_goes_on_and_on_is_hard_and_is_named()
    {
        var endless = new string('长', 80);

        var read = Readability.Of($"短句。{endless}。");

        Assert.Equal(endless, Assert.Single(read.Endless));
        Assert.Equal(41, read.MeanLength);
        Assert.Equal(Ease.Hard, read.Ease);
    }

    [Fact]
    public void To_cut_a_sentence_in_two_never_makes_a_text_harder() =>
        Gen.Int[2, 120].List[1, 20].Sample(lengths =>
        {
            var whole = string.Concat(lengths.Select(length => $"{new string('字', length)}。"));
            var cut = string.Concat(lengths.Select(length => $"{new string('字', length / 2)}。{new string('字', length - (length / 2))}。"));

            return Readability.Of(cut).Score >= Readability.Of(whole).Score;
        });
}
