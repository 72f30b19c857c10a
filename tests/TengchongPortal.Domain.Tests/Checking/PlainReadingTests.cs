using CsCheck;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Checking;

/// <summary>R185: whoever writes the plain words of a policy is told how easily they are read and what to mend, and nothing is stopped by it.</summary>
public sealed class PlainReadingTests
{
    private static readonly OfficialTerm[] _known = [new("予以", "给"), new("逾期", "过了期限"), new("核发", "发给")];

    [Fact]
    public void Plain_words_lose_nothing()
    {
        var read = PlainReading.Of(PolicyTexts.Facts, _known);

        Assert.Equal((100, Ease.Easy, true), (read.Score, read.Ease, read.IsFlawless));
    }

    [Fact]
    public void Each_official_term_is_named_with_its_plain_words_and_costs_the_same()
    {
        var one = PlainReading.Of("符合条件的予以办理。", _known);
        var two = PlainReading.Of("符合条件的予以核发。", _known);

        Assert.Equal(["予以"], one.Terms.Select(term => term.Term));
        Assert.Equal(["予以", "核发"], two.Terms.Select(term => term.Term));
        Assert.Equal((96, 92), (one.Score, two.Score));
    }

    [Fact]
    public void A_stretch_without_any_pause_is_named_although_its_sentence_is_short_enough()
    {
        var stretch = new string('长', PlainReading.LongStretch + 1);

        var read = PlainReading.Of($"每月发。{stretch}。", _known);

        Assert.Equal([stretch], read.Stretches.AsEnumerable());
        Assert.Equal(read.Sentences.Score - 10, read.Score);
        Assert.Empty(read.Sentences.Endless);
    }

    [Fact]
    public void No_text_is_worse_than_nothing_or_better_than_everything_and_a_term_never_makes_it_easier() =>
        Gen.Char['一', '十'].Array[0, 200].Select(letters => new string(letters)).Sample(text =>
        {
            var (plain, official) = (PlainReading.Of(text, _known).Score, PlainReading.Of($"{text}。逾期。", _known).Score);

            return plain is >= 0 and <= 100 && official <= Math.Max(plain, PlainReading.Of($"{text}。到期。", _known).Score);
        });

    [Fact]
    public void The_score_is_kept_beside_the_words_and_changes_neither_hash_nor_equality()
    {
        var (salt, text) = (new byte[ContentHash.SaltBytes], PolicyTexts.Policy());
        var measured = text with { Policy = text.Policy! with { Readability = 71 } };

        Assert.Equal(ContentHash.Of(text, salt), ContentHash.Of(measured, salt));
        Assert.Equal(text.Policy, measured.Policy);
        Assert.Equal(71, new EditionBuilder().Saying(measured).InState(EditorialState.Draft).Current.Text.Policy!.Readability);
    }
}
