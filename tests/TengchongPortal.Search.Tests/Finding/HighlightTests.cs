using CsCheck;
using TengchongPortal.Search.Folding;
using TengchongPortal.Search.Highlighting;
using TengchongPortal.Testing;

namespace TengchongPortal.Search.Tests.Finding;

/// <summary>What was found is shown in the text as it was written.</summary>
public sealed class HighlightTests
{
    private static readonly Gen<(string Text, string Word)> _cases =
        from text in GeneratedEntries.Text(60)
        from cut in Gen.Select(Gen.Int[0, 100], Gen.Int[1, 9])
        select (text, text.Length == 0 ? "腾" : text.Substring(cut.Item1 % text.Length, Math.Min(cut.Item2, text.Length - (cut.Item1 % text.Length))));

    [Fact]
    public void Parts_together_are_the_text_and_a_text_that_holds_the_word_is_hit() => _cases.Sample(
        (text, word) =>
        {
            var run = PieceRun.Of(SearchTools.Folding, word);
            var runs = run.Count == 0 ? Array.Empty<PieceRun>() : [run];
            var parts = new Highlighter(SearchTools.Folding, runs).Whole(text);

            Assert.Equal(text, string.Concat(parts.Select(part => part.Text)));
            var isHeld = run.Count > 0 && NaiveScan.Find([new() { RecordId = Guid.Empty, Title = text }], $"\"{word.Replace('“', ',')}\"").Count > 0;
            Assert.Equal(isHeld, parts.Any(part => part.IsHit));
        },
        iter: Depth.Of(20_000, 1_000_000));

    [Fact]
    public void Leaping_finds_the_same_as_folding_everything() => _cases.Sample(
        (text, word) =>
        {
            var plain = new string([.. text.Where(letter => !char.IsSurrogate(letter))]);
            var run = PieceRun.Of(SearchTools.Folding, word);
            var scan = new HitScan(SearchTools.Folding, run.Count == 0 ? [] : [run]);

            // A lone half at the end makes the scan fold everything and is nothing itself.
            Assert.Equal(scan.In(plain + ",\uD800", int.MaxValue), scan.In(plain, int.MaxValue));
        },
        iter: Depth.Of(20_000, 1_000_000));

    [Fact]
    public void No_passage_cuts_a_character_and_every_passage_is_a_piece_of_the_text() => _cases.Sample(
        (text, word) =>
        {
            var run = PieceRun.Of(SearchTools.Folding, word);
            var whole = string.Concat(Enumerable.Repeat(text.Replace("\uD842,", "", StringComparison.Ordinal), 12));
            var passages = new Highlighter(SearchTools.Folding, run.Count == 0 ? [] : [run]).Passages(whole, isFromFile: false, 2);

            Assert.All(passages, passage =>
            {
                var shown = string.Concat(passage.Parts.Select(part => part.Text));
                Assert.Contains(shown, whole, StringComparison.Ordinal);
                Assert.InRange(shown.Length, 0, 110);
            });
        },
        iter: Depth.Of(5_000, 200_000));

    [Fact]
    public void A_word_is_shown_with_the_sentence_around_it()
    {
        var scan = new Highlighter(SearchTools.Folding, [PieceRun.Of(SearchTools.Folding, "残疾人补贴")]);

        var passage = Assert.Single(scan.Passages("一、总则。\n二、残疾人，\n補貼每季度发放。" + new string('略', 200), isFromFile: false, 2));

        Assert.Equal(["二、", "残疾人，\n補貼"], passage.Parts.Take(2).Select(part => part.Text));
        Assert.True(passage is { StartsInside: true, EndsInside: true });
    }
}
