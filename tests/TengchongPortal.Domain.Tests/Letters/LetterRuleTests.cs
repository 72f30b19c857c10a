using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Letters;

/// <summary>What may happen once, what must be said, and who may know of a letter.</summary>
public sealed class LetterRuleTests
{
    [Fact]
    public void An_organ_passes_a_letter_on_once_and_then_the_office_decides()
    {
        var stage = LetterStage.In(LetterState.Received);
        stage.Take(LetterAct.Transfer, LetterStage.Clerk);

        var second = LetterGuards.Objection(stage.Letter, stage.Fine(LetterAct.Transfer, LetterStage.Neighbour), stage.Facts(LetterAct.Transfer) with { Target = People.Department });

        Assert.Equal(People.OtherDepartment, stage.Letter.OrganPath);
        Assert.Equal("letters.transferred", second?.Code);
        stage.Letter.Take(stage.Fine(LetterAct.Assign, LetterStage.Office), stage.Facts(LetterAct.Assign) with { Target = People.Department });
        Assert.Equal(People.Department, stage.Letter.OrganPath);
        Assert.Equal([People.Department, People.OtherDepartment], stage.Letter.Events.Select(line => line.OtherOrganPath).Where(path => path.Length > 0));
    }

    [Fact]
    public void Passing_a_letter_on_gives_nobody_more_time()
    {
        var stage = LetterStage.In(LetterState.InHand);
        var due = LetterStage.Terms.TermOf(stage.Letter.Timing, LetterStage.Start).Due;

        stage.Take(LetterAct.Transfer, LetterStage.Clerk);

        Assert.Equal(due, LetterStage.Terms.TermOf(stage.Letter.Timing, LetterStage.Start).Due);
        Assert.Null(stage.Letter.OwnerId);
    }

    [Fact]
    public void Who_does_not_know_whose_it_is_gives_it_back_to_the_office_however_often_it_was_passed_on()
    {
        var stage = LetterStage.In(LetterState.InHand);
        stage.Take(LetterAct.Transfer, LetterStage.Clerk);

        stage.Letter.Take(stage.Fine(LetterAct.HandBack, LetterStage.Neighbour), stage.Facts(LetterAct.HandBack));

        Assert.Equal((People.City, LetterState.InHand, null), (stage.Letter.OrganPath, stage.Letter.State, stage.Letter.OwnerId));
        Assert.Equal("letters.office", stage.Objection(LetterAct.HandBack, LetterStage.Office)?.Code);
        Assert.Equal(2, stage.Letter.Events.Count(line => line.Act.IsPass));
    }

    [Fact]
    public void More_time_is_asked_for_once_before_the_end_and_approved_by_another()
    {
        Assert.Equal("letters.no-extension", LetterStage.In(LetterState.InHand, LetterKind.Enquiry).Objection(LetterAct.AskExtension, LetterStage.Clerk)?.Code);
        var stage = LetterStage.In(LetterState.InHand);
        var due = LetterStage.Terms.TermOf(stage.Letter.Timing, LetterStage.Start).Due;
        Assert.Equal("letters.extension-late", stage.Objection(LetterAct.AskExtension, LetterStage.Clerk, deed => deed with { At = Moment(due.AddDays(1)) })?.Code);
        Assert.Equal("letters.extension-none", stage.Objection(LetterAct.Extend, LetterStage.Leader)?.Code);

        stage.Take(LetterAct.AskExtension, LetterStage.Office);
        Assert.Equal("letters.extended", stage.Objection(LetterAct.AskExtension, LetterStage.Clerk)?.Code);
        Assert.Equal("letters.other-hand", stage.Objection(LetterAct.Extend, LetterStage.Office)?.Code);
        stage.Take(LetterAct.DeclineExtension, LetterStage.Leader);
        Assert.Equal(due, LetterStage.Terms.TermOf(stage.Letter.Timing, LetterStage.Start).Due);

        stage.Take(LetterAct.AskExtension, LetterStage.Clerk);
        stage.Take(LetterAct.Extend, LetterStage.Leader);
        Assert.True(LetterStage.Terms.TermOf(stage.Letter.Timing, LetterStage.Start).Due > due);
        Assert.Equal("letters.extended", stage.Objection(LetterAct.AskExtension, LetterStage.Clerk)?.Code);
    }

    [Fact]
    public void The_leader_approves_nothing_about_a_report_and_the_office_does()
    {
        var stage = LetterStage.In(LetterState.InHand, LetterKind.Report);
        stage.Take(LetterAct.AskExtension, LetterStage.Clerk);

        Assert.Equal("letters.capability", stage.Objection(LetterAct.Extend, LetterStage.Leader)?.Code);
        Assert.Null(stage.Objection(LetterAct.Extend, LetterStage.Office));
    }

    [Fact]
    public void A_writer_takes_the_consent_back_once_and_from_then_on_no_copy_is_begun()
    {
        var stage = LetterStage.In(LetterState.Answered);
        stage.Take(LetterAct.WithdrawConsent, null);

        Assert.NotNull(stage.Letter.ConsentWithdrawnAt);
        Assert.Equal(LetterState.Answered, stage.Letter.State);
        Assert.Equal("letters.consent", stage.Objection(LetterAct.OpenCopy, LetterStage.Clerk)?.Code);
        Assert.Equal("letters.not-agreed", stage.Objection(LetterAct.WithdrawConsent, null)?.Code);
    }

    [Fact]
    public void An_answer_with_a_blank_of_a_template_is_none() =>
        Assert.Equal("letters.blanks", LetterStage.In(LetterState.InHand).Objection(LetterAct.Answer, LetterStage.Clerk, deed => deed with { Words = $"{LetterStage.Words}依据{LetterDeed.Blank}。" })?.Code);

    [Fact]
    public void Detail_is_asked_for_once()
    {
        var stage = LetterStage.In(LetterState.AwaitingDetail);
        stage.Take(LetterAct.GiveDetail, null);

        Assert.Equal("letters.asked", stage.Objection(LetterAct.AskForDetail, LetterStage.Clerk)?.Code);
    }

    [Fact]
    public void A_writer_asks_back_once_and_reopens_once()
    {
        var stage = LetterStage.In(LetterState.Answered);
        stage.Take(LetterAct.AskBack, null);
        stage.Take(LetterAct.Answer, LetterStage.Clerk);
        Assert.Equal("letters.asked-back", stage.Objection(LetterAct.AskBack, null)?.Code);

        stage.Take(LetterAct.Rate, null);
        stage.Take(LetterAct.Reopen, null);
        stage.Take(LetterAct.Answer, LetterStage.Clerk);
        stage.Take(LetterAct.Rate, null);

        Assert.Equal("letters.reopened", stage.Objection(LetterAct.Reopen, null)?.Code);
    }

    [Fact]
    public void A_letter_is_reopened_until_its_term_and_no_later()
    {
        var stage = LetterStage.In(LetterState.Closed);

        Assert.Null(stage.Objection(LetterAct.Reopen, null, deed => deed with { At = Moment(LetterStage.Terms.ReopenUntil(stage.Letter.AnsweredAt!.Value)) }));
        Assert.Equal("letters.reopen-late", stage.Objection(LetterAct.Reopen, null, deed => deed with { At = Moment(LetterStage.Terms.ReopenUntil(stage.Letter.AnsweredAt!.Value).AddDays(1)) })?.Code);
    }

    [Theory]
    [InlineData("已转有关部门。", "letters.answer")]
    [InlineData("", "letters.answer")]
    public void An_answer_says_something(string words, string code)
    {
        var stage = LetterStage.In(LetterState.InHand);

        Assert.Equal(code, stage.Objection(LetterAct.Answer, LetterStage.Clerk, deed => deed with { Words = words })?.Code);
        Assert.Equal("letters.answer", stage.Objection(LetterAct.Answer, LetterStage.Clerk, deed => deed with { Words = new string('字', LetterDeed.WordsMaxLength + 1) })?.Code);
    }

    [Fact]
    public void Two_clerks_who_answer_at_once_are_told_apart_by_the_version()
    {
        var stage = LetterStage.In(LetterState.InHand);
        var seen = stage.Letter.Version;
        stage.Letter.Take(stage.Fine(LetterAct.Involve, LetterStage.Clerk), stage.Facts(LetterAct.Involve) with { Target = "/530581000/tc-d09/" });

        Assert.Equal("stale.version", stage.Objection(LetterAct.Answer, LetterStage.Clerk, deed => deed with { SeenVersion = seen })?.Code);
    }

    [Fact]
    public void Reading_a_contact_disturbs_nobody_at_work_but_stands_in_the_record_book()
    {
        var stage = LetterStage.In(LetterState.InHand);
        var seen = stage.Letter.Version;

        stage.Take(LetterAct.ReadContact, LetterStage.Clerk);

        Assert.Equal(seen, stage.Letter.Version);
        Assert.Equal(LetterAct.ReadContact, stage.Letter.Events[^1].Act);
        Assert.Null(stage.Objection(LetterAct.Answer, LetterStage.Clerk, deed => deed with { SeenVersion = seen }));
    }

    [Fact]
    public void A_letter_is_merged_into_one_that_is_owed_no_later()
    {
        var stage = LetterStage.In(LetterState.Received);
        var younger = LetterStage.Receive(LetterKind.Suggestion);
        younger.Take(new(LetterAct.Accept, LetterStage.Clerk, LetterStage.Start) { SeenVersion = younger.Version }, new(LetterStage.Terms));

        Assert.Equal("letters.lead", LetterGuards.Objection(stage.Letter, stage.Fine(LetterAct.Merge, LetterStage.Clerk), new(LetterStage.Terms, younger))?.Code);
        Assert.Equal("letters.lead", LetterGuards.Objection(stage.Letter, stage.Fine(LetterAct.Merge, LetterStage.Clerk), new(LetterStage.Terms, stage.Letter))?.Code);
        Assert.Equal("letters.lead", LetterGuards.Objection(stage.Letter, stage.Fine(LetterAct.Merge, LetterStage.Clerk), new(LetterStage.Terms))?.Code);
        Assert.Null(stage.Objection(LetterAct.Merge, LetterStage.Clerk));
    }

    [Fact]
    public void Detail_that_came_by_telephone_is_noted_and_the_clock_goes_on()
    {
        var (given, noted) = (LetterStage.In(LetterState.AwaitingDetail), LetterStage.In(LetterState.AwaitingDetail));
        given.Take(LetterAct.GiveDetail, null, deed => deed with { At = deed.At.AddDays(3) });
        noted.Take(LetterAct.NoteDetail, LetterStage.Clerk, deed => deed with { At = deed.At.AddDays(3) });

        Assert.Equal((LetterState.InHand, given.Letter.DetailEndedAt), (noted.Letter.State, noted.Letter.DetailEndedAt));
        Assert.Equal(LetterStage.Terms.TermOf(given.Letter.Timing, LetterStage.Start.AddDays(9)).Due, LetterStage.Terms.TermOf(noted.Letter.Timing, LetterStage.Start.AddDays(9)).Due);
        Assert.Equal("letters.asked", noted.Objection(LetterAct.AskForDetail, LetterStage.Clerk)?.Code);
        Assert.Equal("letters.words", LetterStage.In(LetterState.AwaitingDetail).Objection(LetterAct.NoteDetail, LetterStage.Clerk, deed => deed with { Words = " " })?.Code);
    }

    [Fact]
    public void A_wrong_merge_is_taken_back_and_the_letter_goes_on_alone_by_its_own_days()
    {
        var stage = LetterStage.In(LetterState.Merged);
        var term = LetterStage.Terms.TermOf(stage.Letter.Timing with { AcceptedAt = LetterStage.Start.AddHours(3) }, LetterStage.Start);

        stage.Take(LetterAct.Unmerge, LetterStage.Clerk);

        Assert.Equal((LetterState.InHand, null, LetterStage.Clerk.Id), (stage.Letter.State, stage.Letter.LeadId, stage.Letter.OwnerId));
        Assert.Equal(term.Due, LetterStage.Terms.TermOf(stage.Letter.Timing, LetterStage.Start).Due);
        Assert.Equal("letters.state", stage.Objection(LetterAct.AnswerAlong, Actor.System)?.Code);
        stage.Take(LetterAct.Answer, LetterStage.Clerk);
        Assert.Equal(LetterState.Answered, stage.Letter.State);
    }

    [Fact]
    public void After_its_lead_was_answered_a_merge_is_not_taken_back()
    {
        var stage = LetterStage.In(LetterState.Merged);
        stage.Take(LetterAct.AnswerAlong, Actor.System);

        Assert.Equal("letters.state", stage.Objection(LetterAct.Unmerge, LetterStage.Clerk)?.Code);
        Assert.Equal(LetterStage.Clerk.Id, stage.Letter.OwnerId);
    }

    [Fact]
    public void A_follower_goes_where_its_lead_goes_and_nowhere_without_it()
    {
        var stage = LetterStage.In(LetterState.Merged);
        Assert.Equal("letters.lead-here", LetterGuards.Objection(stage.Letter, stage.Fine(LetterAct.MoveAlong, Actor.System), new(LetterStage.Terms, stage.Lead))?.Code);
        var due = LetterStage.Terms.TermOf(stage.Letter.Timing, LetterStage.Start).Due;

        var line = stage.Take(LetterAct.MoveAlong, Actor.System);

        Assert.Equal((People.OtherDepartment, People.Department, LetterState.Merged), (line.OrganPath, line.OtherOrganPath, stage.Letter.State));
        Assert.Equal(due, LetterStage.Terms.TermOf(stage.Letter.Timing, LetterStage.Start).Due);
        Assert.Equal("letters.capability", stage.Objection(LetterAct.Unmerge, LetterStage.Clerk)?.Code);
        Assert.Null(stage.Objection(LetterAct.Unmerge, LetterStage.Neighbour));
    }

    [Fact]
    public void Files_of_a_later_step_belong_to_its_line_and_other_steps_take_none()
    {
        var stage = LetterStage.In(LetterState.AwaitingDetail);
        List<LetterAttachment> files = [.. Enumerable.Range(1, LetterFile.Most).Select(number => new LetterAttachment($"{number}", $"{number}", $"{number}.png", "image/png", 9))];
        var line = stage.Take(LetterAct.GiveDetail, null);

        stage.Letter.Attach(line, files, words => new(words));

        Assert.All(stage.Letter.Files, file => Assert.Equal(line.Number, file.EventNumber));
        Assert.Equal([1, 2, 3], stage.Letter.Files.Select(file => file.Ordinal));
        var asked = stage.Take(LetterAct.Answer, LetterStage.Clerk);
        Assert.Equal("letters.files", Assert.Throws<RuleBrokenException>(() => stage.Letter.Attach(asked, files, words => new(words))).Rule);
        var again = stage.Take(LetterAct.AskBack, null);
        Assert.Equal("letters.files", Assert.Throws<RuleBrokenException>(() => stage.Letter.Attach(again, [.. files, files[0]], words => new(words))).Rule);
    }

    [Fact]
    public void A_copy_is_begun_with_consent_once_and_never_of_a_report()
    {
        Assert.Equal("letters.consent", LetterStage.In(LetterState.Answered, mayBePublished: false).Objection(LetterAct.OpenCopy, LetterStage.Clerk)?.Code);
        Assert.Equal("letters.report", LetterStage.In(LetterState.Answered, LetterKind.Report).Objection(LetterAct.OpenCopy, LetterStage.Clerk)?.Code);

        var stage = LetterStage.In(LetterState.Answered);
        stage.Take(LetterAct.OpenCopy, LetterStage.Clerk);
        stage.Letter.NameCopy(Guid.NewGuid());

        Assert.Equal("letters.copy", stage.Objection(LetterAct.OpenCopy, LetterStage.Clerk)?.Code);
    }

    [Fact]
    public void A_letter_is_open_to_its_handlers_helpers_and_leader_and_a_report_to_no_leader()
    {
        var leader = People.One(StaffRole.FinalSigner, People.Department);
        var letter = LetterStage.In(LetterState.InHand).Letter;
        var report = LetterStage.Receive(LetterKind.Report);

        Assert.True(letter.IsOpenTo(LetterStage.Clerk) && letter.IsOpenTo(LetterStage.Office) && letter.IsOpenTo(LetterStage.Neighbour) && letter.IsOpenTo(leader));
        Assert.True(report.IsOpenTo(LetterStage.Clerk));
        Assert.False(report.IsOpenTo(leader) || report.IsOpenTo(LetterStage.Neighbour));
        Assert.All(new[] { StaffRole.DraftingClerk, StaffRole.UnitReviewer, StaffRole.Auditor, StaffRole.SystemAdministrator, StaffRole.Supervisor }, role => Assert.False(letter.IsOpenTo(People.One(role))));
    }

    private static DateTimeOffset Moment(DateOnly day) => ChinaTime.StartOf(day).AddHours(12);
}
