using TengchongPortal.Domain.Disclosures.Reviewing;

namespace TengchongPortal.Domain.Tests.Disclosures.Reviewing;

public sealed class SentencesTests
{
    [Fact]
    public void A_text_is_cut_behind_the_marks_that_end_a_sentence_and_the_quotes_that_close_with_it() =>
        Assert.Equal<IEnumerable<string>>(
            ["一、时间", "九时开始。", "他说：“都来吧！”", "地点在来凤广场；", "不收费"],
            Sentences.Of("一、时间\n九时开始。他说：“都来吧！”地点在来凤广场；\n\n——\n不收费"));

    [Fact]
    public void Nothing_is_lost_but_what_has_no_letter()
    {
        const string Text = "甲。乙！丙？丁";

        Assert.Equal(Text, string.Concat(Sentences.Of(Text)));
        Assert.Empty(Sentences.Of("。。！\n——"));
    }
}
