using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Tests.WorkingTime;

namespace TengchongPortal.Domain.Tests.Letters;

/// <summary>How long the words of a letter are kept (domain 09 §3.2, security.md 1.6), on both sides of each border.</summary>
public sealed class LetterRetentionTests
{
    private static readonly DateTimeOffset _ended = LetterStage.Start.AddHours(3);

    [Fact]
    public void They_are_kept_through_the_last_day_of_five_years_and_go_on_the_next()
    {
        var stage = LetterStage.In(LetterState.Closed);

        Assert.Equal(new DateOnly(2024, 9, 27), LetterStage.Terms.KeptUntil(stage.Letter.MovedAt));
        Assert.Equal("letters.kept", Objection(stage.Letter, new(2024, 9, 27)));
        Assert.Null(Objection(stage.Letter, new(2024, 9, 28)));
    }

    [Fact]
    public void The_last_day_of_february_ends_with_february() =>
        Assert.Equal(new DateOnly(2025, 2, 28), LetterStage.Terms.KeptUntil(ChinaTime.StartOf(new(2020, 2, 29))));

    [Theory]
    [InlineData(LetterState.Received)]
    [InlineData(LetterState.InHand)]
    [InlineData(LetterState.AwaitingDetail)]
    [InlineData(LetterState.Merged)]
    [InlineData(LetterState.Answered)]
    public void What_is_open_or_may_still_be_asked_about_never_goes_however_old(LetterState state) =>
        Assert.Equal("letters.state", Objection(LetterStage.In(state).Letter, new(2100, 1, 1)));

    [Fact]
    public void What_was_reopened_begins_its_term_anew_when_it_ends_again()
    {
        var stage = LetterStage.In(LetterState.Closed);
        Take(stage.Letter, LetterAct.Reopen, null, _ended.AddDays(20));
        Assert.Equal("letters.state", Objection(stage.Letter, new(2024, 9, 28)));

        Take(stage.Letter, LetterAct.Answer, LetterStage.Clerk, _ended.AddDays(24));
        Take(stage.Letter, LetterAct.Rate, null, _ended.AddDays(30));

        Assert.Equal("letters.kept", Objection(stage.Letter, new(2024, 10, 27)));
        Assert.Null(Objection(stage.Letter, new(2024, 10, 28)));
    }

    [Fact]
    public void What_is_held_stays_until_it_is_let_go_and_its_term_ran_on_meanwhile()
    {
        var letter = LetterStage.In(LetterState.NotAccepted).Letter;
        Take(letter, LetterAct.Hold, LetterStage.Office, _ended.AddYears(1));
        Assert.Equal("letters.held", Objection(letter, new(2030, 1, 1)));

        Take(letter, LetterAct.LetGo, LetterStage.Office, _ended.AddYears(8));

        Assert.Null(Objection(letter, new(2030, 1, 1)));
    }

    [Fact]
    public void Reading_the_contact_keeps_no_letter_longer()
    {
        var letter = LetterStage.In(LetterState.Closed).Letter;
        Take(letter, LetterAct.ReadContact, LetterStage.Clerk, _ended.AddYears(4));

        Assert.Null(Objection(letter, new(2024, 9, 28)));
    }

    [Fact]
    public void An_erased_letter_keeps_its_moments_and_nothing_more_is_done_with_it()
    {
        var letter = LetterStage.In(LetterState.Closed).Letter;
        Take(letter, LetterAct.Erase, Actor.System, _ended.AddYears(6));

        Assert.Equal((LetterState.Closed, _ended.AddYears(6)), (letter.State, letter.ErasedAt!.Value));
        Assert.NotNull(letter.FirstAnsweredAt);
        Assert.All(new[] { LetterAct.Erase, LetterAct.ReadContact, LetterAct.OpenCopy, LetterAct.Hold, LetterAct.Reopen }, act => Assert.Equal("letters.erased", LetterGuards.Objection(letter, DeedOf(letter, act, LetterStage.ActorOf(act), _ended), new(LetterStage.Terms))?.Code));
    }

    [Fact]
    public void A_letter_is_kept_by_the_rule_of_the_day_on_which_it_ended()
    {
        var terms = new LetterTerms(RuleCsv.Parse(new StringReader("code,value,unit,effective_from,effective_to,title,citation,grade\nletter.retention,12,Months,2018-01-01,2019-12-31,保存,示例,D\nletter.retention,90,CalendarDays,2020-01-01,,保存,示例,D\n")).Book(), Seeded.Calendar);

        Assert.Equal(new DateOnly(2020, 12, 31), terms.KeptUntil(ChinaTime.StartOf(new(2019, 12, 31))));
        Assert.Equal(new DateOnly(2020, 3, 31), terms.KeptUntil(ChinaTime.StartOf(new(2020, 1, 1))));
        Assert.Equal(new DateOnly(2020, 10, 3), terms.KeptSince(new(2021, 1, 1)));
    }

    private static string? Objection(Letter letter, DateOnly day) => LetterGuards.Objection(letter, new(LetterAct.Erase, Actor.System, ChinaTime.StartOf(day)), new(LetterStage.Terms))?.Code;

    private static void Take(Letter letter, LetterAct act, Actor? actor, DateTimeOffset at) => letter.Take(DeedOf(letter, act, actor, at), new(LetterStage.Terms));

    private static LetterDeed DeedOf(Letter letter, LetterAct act, Actor? actor, DateTimeOffset at) =>
        new(act, actor, at) { Words = LetterStage.Words, Sealed = new(LetterStage.Words), SeenVersion = letter.Version, Rating = LetterRating.Fair };
}
