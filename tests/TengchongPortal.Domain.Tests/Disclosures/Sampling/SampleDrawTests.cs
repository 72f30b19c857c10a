using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Disclosures.Sampling;

/// <summary>The office samples at least its share of what went out by route B (workflow.md 3.4).</summary>
public sealed class SampleDrawTests
{
    private static readonly DateTimeOffset _at = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(10, 1)]
    [InlineData(11, 2)]
    [InlineData(95, 10)]
    public void The_share_is_rounded_up(int released, int drawn) => Assert.Equal(drawn, SampleDraw.Of(Texts(released), 10, "head").Length);

    [Theory]
    [InlineData(0, 10)]
    [InlineData(9, 10)]
    [InlineData(25, 25)]
    [InlineData(100, 100)]
    public void No_rule_takes_the_share_below_a_tenth(int percent, int drawn) => Assert.Equal(drawn, SampleDraw.Of(Texts(100), percent, "head").Length);

    [Fact]
    public void A_larger_share_keeps_what_a_smaller_one_drew()
    {
        var texts = Texts(60);

        Assert.Equal<IEnumerable<ReleasedText>>(SampleDraw.Of(texts, 10, "head"), SampleDraw.Of(texts, 30, "head").Take(6));
    }

    [Fact]
    public void Everybody_draws_the_same_in_whatever_order_the_texts_come()
    {
        var texts = Texts(50);

        Assert.Equal<IEnumerable<ReleasedText>>(SampleDraw.Of(texts, 10, "head"), SampleDraw.Of(texts.AsEnumerable().Reverse(), 10, "head"));
    }

    [Fact]
    public void Nobody_foresees_the_draw_before_the_log_of_the_month_is_closed()
    {
        var texts = Texts(200);
        var draws = Enumerable.Range(0, 30).Select(head => SampleDraw.Of(texts, 10, $"head {head}")).ToList();

        Assert.Equal(draws.Count, draws.Select(draw => string.Join(',', draw.Select(text => text.EditionId))).Distinct().Count());
        Assert.True(draws.SelectMany(draw => draw).Select(text => text.EditionId).Distinct().Count() > 150);
    }

    [Fact]
    public void A_text_that_went_out_twice_has_one_lot()
    {
        var text = Texts(1)[0];

        Assert.Single(SampleDraw.Of([text, text with { ReleasedAt = _at.AddDays(3) }], 100, "head"));
    }

    [Theory]
    [InlineData(StaffRole.Supervisor, SampleOutcome.Sound, "", "workflow.capability")]
    [InlineData(StaffRole.FinalSigner, SampleOutcome.Sound, "", "workflow.capability")]
    [InlineData(StaffRole.OfficeEditor, SampleOutcome.Slight, " ", "content.sample-remark")]
    [InlineData(StaffRole.OfficeEditor, SampleOutcome.Slight, "日期有误。", null)]
    [InlineData(StaffRole.OfficeEditor, SampleOutcome.Sound, "", null)]
    public void A_verdict_is_the_offices_and_a_fault_is_told_in_words(StaffRole role, SampleOutcome outcome, string remark, string? refused)
    {
        var edition = new EditionBuilder().On(Routes.Standard).InState(EditorialState.Published);

        Assert.Equal(refused, (Record.Exception(() => SampleVerdict.Give(edition, outcome, remark, People.One(role), _at)) as RuleBrokenException)?.Rule);
    }

    [Fact]
    public void Whoever_wrote_or_signed_a_text_does_not_sample_it()
    {
        var edition = new EditionBuilder().On(Routes.Standard).InState(EditorialState.Published);

        Assert.All(SampleVerdict.HandsOf(edition), hand =>
        {
            var person = new Actor(hand, "hand", [new Grant(StaffRole.OfficeEditor, People.City)]);
            Assert.Equal("sample.own", Assert.Throws<RuleBrokenException>(() => SampleVerdict.Give(edition, SampleOutcome.Sound, "", person, _at)).Rule);
        });
        Assert.True(SampleVerdict.HandsOf(edition).Count > 4);
    }

    [Fact]
    public void Nobody_judges_what_was_signed_for_them_or_in_the_place_of_somebody_else()
    {
        var away = new Principal(Guid.CreateVersion7(), "张三");
        var deputy = People.One(StaffRole.UnitReviewer) with { Grants = [new Grant(StaffRole.UnitReviewer, People.City, For: away)] };
        var edition = new EditionBuilder().On(Routes.Standard).WalkTo(EditorialState.InReview).Sign(Gate.FirstReview, deputy).Edition;

        Assert.Equal("sample.own", SampleVerdict.Objection(edition, new(away.Id, away.Name, [new Grant(StaffRole.OfficeEditor, People.City)]))?.Code);
        Assert.Equal("workflow.capability", SampleVerdict.Objection(edition, new(Guid.CreateVersion7(), "李四", [new Grant(StaffRole.OfficeEditor, People.City, For: away)]))?.Code);
    }

    [Fact]
    public void A_verdict_names_the_text_and_changes_nothing_of_the_edition()
    {
        var edition = new EditionBuilder().On(Routes.Standard).InState(EditorialState.Published);
        var lines = edition.Events.Count;

        var verdict = SampleVerdict.Give(edition, SampleOutcome.Grave, " 附件缺一页。 ", People.One(StaffRole.OfficeEditor), _at);

        Assert.Equal((edition.Id, edition.CurrentHash, "附件缺一页。"), (verdict.EditionId, verdict.RevisionHash, verdict.Remark));
        Assert.Equal((EditorialState.Published, lines), (edition.State, edition.Events.Count));
    }

    [Fact]
    public void What_was_purged_is_not_judged()
    {
        var edition = new EditionBuilder().On(Routes.Standard).InState(EditorialState.Purged);

        Assert.Equal("sample.purged", SampleVerdict.Objection(edition, People.One(StaffRole.OfficeEditor))?.Code);
    }

    private static List<ReleasedText> Texts(int count) => [.. Enumerable.Range(1, count).Select(number => new ReleasedText(new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]), $"hash {number}", _at))];
}
