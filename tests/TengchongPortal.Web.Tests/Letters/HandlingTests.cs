using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Web.Tests.Notices;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>The office handles letters by its pages; the table itself is asked in the domain suite.</summary>
public sealed class HandlingTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task From_letter_to_answer_to_question_to_rating_to_reopening()
    {
        var letter = await _town.WriteAsync();
        await _town.AnswerAsync(letter.Id);
        var answered = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Contains(LetterTown.Answer, answered.TextOf("letter-answer"), StringComparison.Ordinal);
        Assert.DoesNotContain("banxin", answered.Text, StringComparison.Ordinal);

        var asked = await letter.SendAsync("writer-AskBack", ("Words", "巷口还有一盏不亮。"));
        Assert.Contains("正在办理", asked.TextOf("letter-state"), StringComparison.Ordinal);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", LetterTown.Answer));
        Assert.False((await letter.Visitor.OpenAsync("/letters/status")).HasForm("writer-AskBack"));

        await letter.SendAsync("writer-Rate", ("Rating", nameof(LetterRating.Dissatisfied)));
        var reopened = await letter.SendAsync("writer-Reopen", ("Words", "灯又不亮了。"));
        Assert.Contains("正在办理", reopened.TextOf("letter-state"), StringComparison.Ordinal);
        Assert.Equal((LetterState.InHand, LetterRating.Dissatisfied), ((await _town.FindAsync(letter.Id)).State, (await _town.FindAsync(letter.Id)).Rating!.Value));
    }

    [Fact]
    public async Task The_writer_sees_transfers_with_their_reason_and_not_what_organs_say_among_themselves()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Transfer, ("Organ", "tc-d02"), ("Words", "这段路归另一示例局管理。"));
        await _town.TakeAsync(_town.Neighbour, letter.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Neighbour, letter.Id, LetterAct.Involve, ("Organ", "tc-d01"), ("Words", "请提供路灯台账。"));
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Contribute, ("Words", "台账显示这盏灯去年换过。"));

        var status = await letter.Visitor.OpenAsync("/letters/status");
        var sheet = await _town.Portal.SignedInAs(_town.Neighbour.Id).OpenAsync($"/staff/letters/{letter.Id}");

        Assert.Contains("腾冲市示例局 → 腾冲市另一示例局", status.MainText, StringComparison.Ordinal);
        Assert.Contains("这段路归另一示例局管理。", status.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("台账", status.MainText, StringComparison.Ordinal);
        Assert.Contains("台账显示这盏灯去年换过。", sheet.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await _town.TakeAsync(_town.Neighbour, letter.Id, LetterAct.Transfer, ("Organ", "tc-d00"), ("Words", "再转一次。"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Office, letter.Id, LetterAct.Assign, ("Organ", "tc-d01"), ("Words", "由示例局办理。"))).Status);
    }

    [Fact]
    public async Task The_organ_that_is_asked_to_help_is_told_and_so_is_the_owner_of_its_opinion()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Involve, ("Organ", "tc-d02"), ("Words", "请提供路灯台账。"));
        Assert.Single(await _town.Portal.NoticesAsync(), notice => notice.LetterId == letter.Id && notice.AccountId == _town.Neighbour.Id);
        var before = (await _town.Portal.NoticesAsync()).Count(notice => notice.AccountId == _town.Clerk.Id);

        await _town.TakeAsync(_town.Neighbour, letter.Id, LetterAct.Contribute, ("Words", "台账显示这盏灯去年换过。"));

        Assert.Equal(before + 1, (await _town.Portal.NoticesAsync()).Count(notice => notice.AccountId == _town.Clerk.Id));
        Assert.All(await _town.Portal.MailsAsync(), mail => Assert.DoesNotContain("台账", mail.Text + mail.Subject, StringComparison.Ordinal));
    }

    /// <summary>Acceptance is due in one working day from receipt (none = counted from receipt).</summary>
    [Fact]
    public async Task Clerks_see_until_when_a_letter_must_be_accepted_and_what_is_late()
    {
        var letter = await _town.WriteAsync();
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);
        Assert.Contains("2026-03-05", (await clerk.OpenAsync($"/staff/letters/{letter.Id}")).TextOf("letter-accept-by"), StringComparison.Ordinal);
        Assert.Null((await clerk.OpenAsync("/staff/letters")).Find("accept-late"));

        _town.Clock.Advance(TimeSpan.FromDays(2));
        Assert.NotNull((await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff/letters")).Find("accept-late"));

        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        Assert.Null((await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff/letters")).Find("accept-late"));
    }

    /// <summary>Simple questions are owed an answer in one working day (domain 09 §3.1).</summary>
    [Fact]
    public async Task A_question_that_is_accepted_as_simple_is_due_the_next_working_day()
    {
        var (simple, ordinary, help) = (await _town.WriteAsync(LetterKind.Enquiry), await _town.WriteAsync(LetterKind.Enquiry), await _town.WriteAsync());
        await _town.TakeAsync(_town.Clerk, simple.Id, LetterAct.Accept, ("IsSimple", "true"));
        await _town.TakeAsync(_town.Clerk, ordinary.Id, LetterAct.Accept);

        Assert.Contains("2026年3月5日", (await simple.Visitor.OpenAsync("/letters/status")).TextOf("letter-due"), StringComparison.Ordinal);
        Assert.Contains("2026年3月11日", (await ordinary.Visitor.OpenAsync("/letters/status")).TextOf("letter-due"), StringComparison.Ordinal);
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);
        Assert.Null((await clerk.OpenAsync($"/staff/letters/{help.Id}/steps/Accept")).Document.QuerySelector("[name=IsSimple]"));
    }

    /// <summary>What many write about becomes a concern: the form says in which letter it was noticed, and nothing of the letter itself.</summary>
    [Fact]
    public async Task The_office_raises_a_concern_from_a_letter_without_a_word_of_its_writer()
    {
        var letter = await _town.WriteAsync();
        var editor = await _town.Portal.AddAsync("yuqing", Organs.City, null, StaffRole.LettersClerk, StaffRole.OfficeEditor);
        var office = _town.Portal.SignedInAs(editor.Id);

        var link = (await office.OpenAsync($"/staff/letters/{letter.Id}")).Find("raise-concern")!.GetAttribute("href")!;
        var page = await office.OpenAsync(link.Split('#')[0]);

        Assert.Equal($"群众来信 {letter.Number}", page.Form("concern-form")["Found"].Single());
        Assert.Equal("", page.Form("concern-form")["Question"].SingleOrDefault() ?? "");
        Assert.DoesNotContain("路灯", page.MainText, StringComparison.Ordinal);
        Assert.Null((await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync($"/staff/letters/{letter.Id}")).Find("raise-concern"));
    }

    /// <summary>From the page of a hot field the field goes along, through a refusal, to the clerk and into the form of a concern.</summary>
    [Fact]
    public async Task A_letter_from_the_page_of_a_hot_field_keeps_the_field_to_the_concern()
    {
        var visitor = _town.Portal.Visitor();
        var link = (await visitor.OpenAsync("/concerns/fields/education")).Document.QuerySelector("main a[href^='/letters/new']")!.GetAttribute("href")!;
        var sheet = await visitor.OpenAsync(link);
        Assert.Contains("教育改革", sheet.TextOf("letter-field"), StringComparison.Ordinal);
        var refused = await visitor.SendAsync(LetterTown.Filled(sheet).With(("Name", "")));
        Assert.Equal(HttpStatusCode.Redirect, (await visitor.SendAsync(refused.Form("letter-form").With(("Name", LetterTown.Writer)))).Status);
        var editor = await _town.Portal.AddAsync("yuqing", Organs.City, null, StaffRole.LettersClerk, StaffRole.OfficeEditor);
        var office = _town.Portal.SignedInAs(editor.Id);

        var letter = await office.OpenAsync((await office.OpenAsync("/staff/letters")).Document.QuerySelector("[data-testid='inbox'] a")!.GetAttribute("href")!);
        Assert.Contains("教育改革", letter.TextOf("letter-field"), StringComparison.Ordinal);
        var concern = await office.OpenAsync(letter.Find("raise-concern")!.GetAttribute("href")!.Split('#')[0]);
        Assert.Equal(["education"], concern.Form("concern-form")["Field"]);

        var unknown = await _town.Portal.Visitor().OpenAsync("/letters/new?field=nothing");
        Assert.Null(unknown.Find("letter-field"));
    }

    [Fact]
    public async Task Two_clerks_who_answer_at_once_one_wins_and_the_other_is_told()
    {
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        var (one, other) = (_town.Portal.SignedInAs(_town.Clerk.Id), _town.Portal.SignedInAs(_town.Colleague.Id));
        var (first, second) = (await one.OpenAsync($"/staff/letters/{letter.Id}/steps/Answer"), await other.OpenAsync($"/staff/letters/{letter.Id}/steps/Answer"));

        var answers = await Task.WhenAll(one.SendAsync(first.Form("letter-step").With(("Words", LetterTown.Answer))), other.SendAsync(second.Form("letter-step").With(("Words", LetterTown.Answer + "（二）"))));

        Assert.Equal([HttpStatusCode.Redirect, HttpStatusCode.Conflict], answers.Select(answer => answer.Status).Order());
        Assert.Single((await _town.FindAsync(letter.Id)).Events, line => line.Act == LetterAct.Answer);
        var refused = answers.Single(answer => answer.Status == HttpStatusCode.Conflict);
        Assert.Contains(LetterTown.Answer, refused.TextOf("typed-texts"), StringComparison.Ordinal);
        Assert.False(refused.HasForm("send-again"));
    }

    [Fact]
    public async Task Another_organ_does_not_know_that_the_letter_exists()
    {
        var letter = await _town.WriteAsync();
        var neighbour = _town.Portal.SignedInAs(_town.Neighbour.Id);

        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.OpenAsync($"/staff/letters/{letter.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.OpenAsync($"/staff/letters/{letter.Id}/steps/Accept")).Status);
        Assert.NotNull((await neighbour.OpenAsync("/staff/letters")).Find("inbox-empty"));
        Assert.Contains("石榴巷路灯不亮", (await _town.Portal.SignedInAs(_town.Office.Id).OpenAsync("/staff/letters")).MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await _town.Portal.SignedInAs(StaffRole.DraftingClerk).OpenAsync($"/staff/letters/{letter.Id}")).Status);
    }

    [Fact]
    public async Task The_inbox_leads_to_the_letter_and_the_letter_to_its_steps()
    {
        var letter = await _town.WriteAsync();
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);

        var inbox = await clerk.OpenAsync("/staff/letters");
        var sheet = await clerk.OpenAsync(inbox.Document.QuerySelector("[data-testid='inbox'] a")!.GetAttribute("href")!);
        var steps = sheet.Document.QuerySelectorAll("[data-testid='letter-steps'] a").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Equal($"/staff/letters/{letter.Id}", sheet.Path);
        Assert.Equal("1 件待办", inbox.TextOf("letters-at-work"));
        Assert.NotEmpty(steps);
        foreach (var step in steps)
        {
            Assert.Equal(HttpStatusCode.OK, (await clerk.OpenAsync(step)).Status);
        }
    }

    [Fact]
    public async Task The_contact_is_masked_until_a_reason_is_given_and_both_records_keep_it()
    {
        var letter = await _town.WriteAsync();
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);
        var masked = await clerk.OpenAsync($"/staff/letters/{letter.Id}");
        Assert.Contains("139****21", masked.TextOf("letter-contact"), StringComparison.Ordinal);
        Assert.DoesNotContain(LetterTown.Phone, masked.Text, StringComparison.Ordinal);

        var refused = await clerk.SendAsync(masked.Form("contact-form"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.DoesNotContain(LetterTown.Phone, refused.Text, StringComparison.Ordinal);
        var shown = await clerk.SendAsync(masked.Form("contact-form").With(("Reason", "电话核实路段")));

        Assert.Contains(LetterTown.Phone, shown.TextOf("letter-contact"), StringComparison.Ordinal);
        Assert.Contains("no-store", $"{shown.Response.Headers.CacheControl}", StringComparison.Ordinal);
        Assert.DoesNotContain(LetterTown.Phone, (await clerk.OpenAsync($"/staff/letters/{letter.Id}")).Text, StringComparison.Ordinal);
        Assert.Contains("电话核实路段", shown.MainText, StringComparison.Ordinal);
        Assert.Equal(1, await _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().AuditEntries.CountAsync(entry => entry.Act == "LetterReadContact" && entry.ActorId == _town.Clerk.Id)));
        Assert.DoesNotContain("电话核实", (await letter.Visitor.OpenAsync("/letters/status")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_leader_reads_without_contact_and_without_buttons()
    {
        var letter = await _town.WriteAsync();
        var page = await _town.Portal.SignedInAs(StaffRole.FinalSigner).OpenAsync($"/staff/letters/{letter.Id}");

        Assert.Contains("石榴巷口那一段尤其黑", page.TextOf("letter-text"), StringComparison.Ordinal);
        Assert.Null(page.Find("letter-steps"));
        Assert.False(page.HasForm("contact-form"));
    }

    [Fact]
    public async Task A_refusal_tells_the_writer_why_and_where_to_go()
    {
        var letter = await _town.WriteAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Refuse, ("Words", "请向受理单位查询。"))).Status);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Refuse, ("Ground", nameof(RefusalGround.Petition)), ("Words", "请向受理单位查询。"));

        var status = await letter.Visitor.OpenAsync("/letters/status");
        Assert.Contains("已经进入信访程序", status.TextOf("letter-ground"), StringComparison.Ordinal);
        Assert.Contains("请向受理单位查询。", status.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_answer_reaches_every_receipt_of_merged_letters()
    {
        var lead = await _town.WriteAsync();
        var follower = await _town.WriteAsync(subject: "石榴巷口路灯坏了");
        await _town.TakeAsync(_town.Clerk, lead.Id, LetterAct.Accept);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await _town.TakeAsync(_town.Clerk, follower.Id, LetterAct.Merge, ("LeadNumber", "20260304-000001"))).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await _town.TakeAsync(_town.Clerk, follower.Id, LetterAct.Merge, ("LeadNumber", lead.Number))).Status);

        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);
        Assert.Contains(follower.Number, (await clerk.OpenAsync($"/staff/letters/{lead.Id}")).TextOf("letter-followers"), StringComparison.Ordinal);
        Assert.Contains("1 件", (await clerk.OpenAsync($"/staff/letters/{lead.Id}/steps/Answer")).TextOf("answers-along"), StringComparison.Ordinal);
        Assert.Null((await clerk.OpenAsync($"/staff/letters/{follower.Id}")).Find("letter-followers"));

        await _town.TakeAsync(_town.Clerk, lead.Id, LetterAct.Answer, ("Words", LetterTown.Answer));

        Assert.Contains(LetterTown.Answer, (await follower.Visitor.OpenAsync("/letters/status")).TextOf("letter-answer"), StringComparison.Ordinal);
        Assert.True((await follower.Visitor.OpenAsync("/letters/status")).HasForm("writer-Rate"));
    }
}
