using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Tests.Letters;

namespace TengchongPortal.Domain.Tests.Hotline;

/// <summary>A letter at the hotline is owed an answer by its organ as before; nothing that the hotline says answers or closes it (R132, R42).</summary>
public sealed class HandedLetterTests
{
    [Fact]
    public void What_the_hotline_says_moves_neither_the_state_nor_the_term()
    {
        var stage = LetterStage.HandedOn(LetterState.InHand);
        var due = LetterStage.Terms.TermOf(stage.Letter.Timing, LetterStage.Start.AddHours(4)).Due;

        stage.Take(LetterAct.HotlineProgress, Actor.System);
        stage.Take(LetterAct.HotlineAnswer, Actor.System);

        Assert.Equal((LetterState.InHand, null, true), (stage.Letter.State, stage.Letter.AnsweredAt, stage.Letter.IsAtHotline));
        Assert.Equal(due, LetterStage.Terms.TermOf(stage.Letter.Timing, LetterStage.Start.AddHours(4)).Due);
    }

    [Fact]
    public void It_is_handed_on_once_until_the_hotline_gives_it_back()
    {
        var stage = LetterStage.HandedOn(LetterState.InHand);
        Assert.Equal("letters.with-hotline", stage.Objection(LetterAct.HandOn, LetterStage.Office)?.Code);

        stage.Take(LetterAct.HotlineReturn, Actor.System);

        Assert.Equal("letters.not-at-hotline", stage.Objection(LetterAct.HotlineProgress, Actor.System)?.Code);
        stage.Take(LetterAct.HandOn, LetterStage.Office);
        Assert.True(stage.Letter.IsAtHotline && stage.Letter.IsWithHotline);
    }

    [Fact]
    public void What_the_hotline_ended_can_be_handed_on_anew_and_nobody_lends_a_contact_meanwhile()
    {
        var stage = LetterStage.HandedOn(LetterState.InHand);

        stage.Take(LetterAct.HotlineProgress, Actor.System);
        Assert.True(stage.Letter.IsWithHotline);
        stage.Take(LetterAct.HotlineAnswer, Actor.System);

        Assert.Equal((true, false), (stage.Letter.IsAtHotline, stage.Letter.IsWithHotline));
        Assert.Equal("letters.not-with-hotline", stage.Objection(LetterAct.LendContact, null)?.Code);
        Assert.Null(stage.Objection(LetterAct.HotlineAnswer, Actor.System));
        stage.Take(LetterAct.HandOn, LetterStage.Office);
        Assert.True(stage.Letter.IsWithHotline);
        Assert.Null(stage.Objection(LetterAct.LendContact, null));
    }

    [Fact]
    public void A_work_order_of_the_hotline_is_not_handed_on_and_no_button_offers_it()
    {
        var stage = LetterStage.In(LetterState.InHand);
        LetterAct[] Offered(bool isFromHotline) => [.. LetterGuards.StepsFor(stage.Letter, LetterStage.Office, new(LetterStage.Terms) { IsFromHotline = isFromHotline }, LetterStage.Start.AddHours(3)).Select(step => step.Act)];

        Assert.Contains(LetterAct.HandOn, Offered(false));
        Assert.DoesNotContain(LetterAct.HandOn, Offered(true));
        Assert.Equal("letters.hotline-order", LetterGuards.Objection(stage.Letter, stage.Fine(LetterAct.HandOn, LetterStage.Office), stage.Facts(LetterAct.HandOn) with { IsFromHotline = true })?.Code);
    }

    [Fact]
    public void Reading_the_contact_is_written_down_and_makes_no_new_version()
    {
        var stage = LetterStage.HandedOn(LetterState.InHand, lends: true);
        var version = stage.Letter.Version;

        stage.Take(LetterAct.ReadContact, LetterStage.Clerk);

        Assert.Equal((version, LetterAct.ReadContact, true), (stage.Letter.Version, stage.Letter.Events[^1].Act, stage.Letter.IsWithHotline));
    }

    [Fact]
    public void A_report_stays_with_whoever_is_named_for_it() =>
        Assert.Equal("letters.hotline-report", LetterStage.In(LetterState.InHand, LetterKind.Report).Objection(LetterAct.HandOn, LetterStage.Office)?.Code);

    [Fact]
    public void The_contact_goes_by_the_consent_of_the_writer_alone_and_comes_back()
    {
        var stage = LetterStage.HandedOn(LetterState.InHand);
        Assert.True(stage.Letter.MayBeContacted);
        Assert.False(stage.Letter.LendsContact);

        stage.Take(LetterAct.LendContact, null);
        Assert.True(stage.Letter.LendsContact);
        Assert.Equal("letters.contact-lent", stage.Objection(LetterAct.LendContact, null)?.Code);

        stage.Take(LetterAct.KeepContact, null);
        Assert.False(stage.Letter.LendsContact);
        Assert.Equal("letters.contact-kept", stage.Objection(LetterAct.KeepContact, null)?.Code);
    }

    [Fact]
    public void A_case_waits_again_for_a_file_when_it_is_handed_on_again_and_its_versions_go_on()
    {
        var (at, letter) = (LetterStage.Start, Guid.NewGuid());
        var one = HotlineCase.Open(letter, at);
        Assert.True(one.Send(at));
        Assert.False(one.Send(at.AddDays(1)));

        var line = one.Take(new(2, 20190927123456, 3, HotlineStage.GivenBack, "不归热线"), null, Guid.NewGuid(), at.AddDays(2));
        one.HandOnAgain(at.AddDays(3));

        Assert.Equal((3, HotlineStage.GivenBack, one.Id), (line.Version, line.Stage, line.CaseId));
        Assert.Equal((3, HotlineStage.HandedOn, null), (one.Version, one.Stage, one.SentAt));
    }

    [Theory]
    [InlineData(ReturnColumns.Number, "张三", "来信编号")]
    [InlineData(HotlineCells.Version, "0", "版本")]
    [InlineData(HotlineCells.Version, "1.5", "版本")]
    [InlineData(ReturnColumns.Stage, "办了", "状态")]
    [InlineData(ReturnColumns.Words, "", "已办结的须写答复")]
    [InlineData(ReturnColumns.Words, "好", "答复")]
    public void A_row_of_results_that_is_wrong_says_in_which_column(string column, string typed, string told)
    {
        Dictionary<string, string> row = new() { [ReturnColumns.Number] = "20190927-123456", [HotlineCells.Version] = "1", [ReturnColumns.Stage] = "已办结", [ReturnColumns.Words] = "已经修好。", [column] = typed };

        var refusal = Assert.Throws<RuleBrokenException>(() => ReturnColumns.LineOf(2, row));

        Assert.Equal("hotline.line", refusal.Rule);
        Assert.StartsWith(told, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(column == ReturnColumns.Number ? "" : "20190927-123456", ReturnColumns.NumberOf(row));
    }

    [Theory]
    [InlineData("已接收")]
    [InlineData("办理中")]
    public void Words_come_with_a_result_alone(string stage)
    {
        Dictionary<string, string> Row(string words) => new() { [ReturnColumns.Number] = "20190927-123456", [HotlineCells.Version] = "1", [ReturnColumns.Stage] = stage, [ReturnColumns.Words] = words };

        Assert.Equal("", ReturnColumns.LineOf(2, Row("")).Words);
        Assert.StartsWith("答复只和已办结、退回一起写", Assert.Throws<RuleBrokenException>(() => ReturnColumns.LineOf(2, Row("正在派人。"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_writer_is_told_a_sentence_of_ours_for_each_stage_and_whether_an_answer_is_owed()
    {
        var lines = Enum.GetValues<HotlineStage>().Select(stage => new ReturnLine(2, 20190927123456, 1, stage, "热线的原话")).ToList();
        var told = lines.Select(line => line.Told(isOwed: true)).ToList();

        Assert.Equal(told.Count, told.Distinct().Count());
        Assert.All(lines, line => Assert.Equal(line.Stage.IsOpen, line.Told(isOwed: true) == line.Told(isOwed: false)));
        Assert.All(lines.Where(line => !line.Stage.IsOpen), line => Assert.Contains("已经答复您", line.Told(isOwed: false), StringComparison.Ordinal));
        Assert.DoesNotContain(told, words => words.Contains("原话", StringComparison.Ordinal));
    }
}
