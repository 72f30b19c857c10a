using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Knowledge;
using TengchongPortal.Web.Tests.Letters;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Hotline;

/// <summary>What the hotline wants of the knowledge base becomes work of the organ that answers for the entry; nothing of it is public before it has gone the way of every text (R132, R133).</summary>
public sealed class HotlineQuestionTests : IAsyncLifetime
{
    private const string Address = "/staff/hotline/questions";
    private const string Head = "编号,版本,动作,问题,答复,依据,责任单位,理由\n";

    private LetterTown _town = null!;
    private StaffAccount _neighbour = null!;

    public async Task InitializeAsync()
    {
        _town = await LetterTown.OpenAsync();
        _neighbour = await _town.Portal.AddAsync("linjucao", Organs.OtherDepartment, null, StaffRole.DraftingClerk);
        await InsideAsync(db =>
        {
            db.Add(Column.Open(KnowledgeFacts.ColumnKey, null, "政策问答", "政策业务咨询问答知识库。", "", 31, OpenStage.Service));
            return db.SaveChangesAsync();
        });
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task A_hundred_questions_come_in_once_become_drafts_and_go_back_by_the_feed_when_they_are_released()
    {
        var csv = Head + string.Concat(Enumerable.Range(1, 100).Select(number => string.Join(',', Row(number).Values) + "\n"));
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(csv)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(csv)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await SendAsync(JsonSerializer.Serialize(Enumerable.Range(1, 100).Select(Row)), "questions.json")).Status);
        Assert.Equal("300, 100, 200, 0, 100, 100, 0, 0, 0", (await OfficeAsync()).Numbers("question-totals"));

        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);
        var page = await clerk.OpenAsync(Address);
        Assert.Equal(100, page.FindAll("wish").Count);
        foreach (var id in await InsideAsync(db => db.HotlineQuestions.Select(one => one.Id).ToListAsync()))
        {
            Assert.Equal(HttpStatusCode.Redirect, (await clerk.SendAsync(page.Form($"{Address}/{id}/take-up"))).Status);
        }

        Assert.Equal("300, 100, 200, 0, 100, 0, 100, 0, 0", (await OfficeAsync()).Numbers("question-totals"));
        Assert.Equal(100, await InsideAsync(db => db.Editions.CountAsync(edition => edition.State == EditorialState.Draft && edition.Document.TypeKey == KnowledgeFacts.TypeKey)));
        Assert.Equal(0, (await FeedAsync()).GetArrayLength());

        var policy = await Walk.PolicyFirstAsync();
        await CompleteAsync((await InsideAsync(db => db.HotlineQuestions.Where(one => one.Number == "RX-007").Select(one => one.EditionId).SingleAsync()))!.Value, policy.DocumentId);
        var told = Assert.Single((await FeedAsync()).EnumerateArray());
        Assert.Equal(("第7个常见问题是什么？", "第7个答复，按规定办理。"), (told.GetProperty("question").GetString(), told.GetProperty("answer").GetString()));

        await SendAsync($"{Head}{told.GetProperty("id").GetString()},1,修改,第7个常见问题怎么办？,第7个答复已经改写。,第二条,,来电人常常听不懂\n");
        var change = await DecideAsync("take-up", told.GetProperty("id").GetString()!);
        Assert.Equal("第7个答复，按规定办理。", Assert.Single((await FeedAsync()).EnumerateArray()).GetProperty("answer").GetString());
        await Walk.ReleaseAsync(change);
        Assert.Equal("第7个答复已经改写。", Assert.Single((await FeedAsync()).EnumerateArray()).GetProperty("answer").GetString());
    }

    [Fact]
    public async Task A_removal_is_a_request_to_the_final_signer_and_the_entry_stays_until_then()
    {
        var (_, entry) = await Walk.EntryAsync(null, AnswerChannel.Hotline);

        await SendAsync($"{Head}{entry.Document.IndexNumber},1,撤下,,,,,文件快要改了\n");
        Assert.Contains("高龄津贴每月领多少？", (await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff")).TextOf("questions-to-work"), StringComparison.Ordinal);
        await DecideAsync("take-up", entry.Document.IndexNumber!);

        var proposal = Assert.Single((await Walk.FindAsync(entry.Id)).Proposals);
        Assert.Equal((EditorialEvent.Withdraw, _town.Clerk.Id), (proposal.Event, proposal.ProposedBy));
        Assert.Equal(1, (await FeedAsync()).GetArrayLength());
    }

    [Fact]
    public async Task A_line_that_is_wrong_is_refused_alone_and_an_older_version_too()
    {
        var (_, entry) = await Walk.EntryAsync(null, AnswerChannel.Hotline);
        await SendAsync($"{Head}{Line(Row(1), ("版本", "3"))}");

        await SendAsync(Head + Line(Row(1), ("版本", "2")) + Line(Row(1), ("版本", "3"), ("答复", "换了一个说法。")) + Line(Row(2), ("动作", "修改")) + Line(Row(3), ("责任单位", "没有这个局")) + Line(Row(4), ("答复", "请打段誉之的13987654321。")) + Line(Row(5), ("编号", $"{entry.DocumentId}")) + Line(Row(1), ("版本", "3")));

        var page = await OfficeAsync();
        var refused = string.Join(' ', page.FindAll("hotline-refusals").Select(one => one.TextContent));
        Assert.All(
            new[]
            {
                "第 2 行（RX-001）：已经接收过版本3，较旧的版本2不再接收", "第 3 行（RX-001）：版本3先前已经接收，这次的内容不同", "第 4 行（RX-002）：没有编号是RX-002的知识条目，不能修改", "第 5 行（RX-003）：责任单位不在机构登记册里",
                "第 6 行（RX-004）：答复里有证件号码或者手机号", $"第 7 行（{entry.DocumentId}）：这个编号已经是知识条目",
            },
            words => Assert.Contains(words, refused, StringComparison.Ordinal));
        Assert.DoesNotContain("13987654321", page.Text, StringComparison.Ordinal);
        Assert.Equal("8, 1, 1, 6, 1, 1, 0, 0, 0", page.Numbers("question-totals"));
        Assert.Equal("相符", page.TextOf("agrees"));
    }

    [Fact]
    public async Task A_later_version_takes_the_place_of_one_that_waits_and_a_draft_at_work_is_not_doubled()
    {
        await SendAsync(Head + Line(Row(1)));
        await SendAsync(Head + Line(Row(1), ("版本", "2"), ("答复", "第二版的答复。")));
        var page = await OfficeAsync();
        Assert.Equal("2, 2, 0, 0, 2, 1, 0, 0, 1", page.Numbers("question-totals"));
        Assert.Contains("第二版的答复", Assert.Single(page.FindAll("wish")).TextContent, StringComparison.Ordinal);
        await DecideAsync("take-up", "RX-001");

        await SendAsync(Head + Line(Row(1), ("版本", "3"), ("答复", "第三版的答复。")));
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);
        var refused = await clerk.SendAsync((await clerk.OpenAsync(Address)).Form("take-up-form"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("正在起草或者审签", refused.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(1, await InsideAsync(db => db.Editions.CountAsync()));
    }

    [Fact]
    public async Task A_wish_for_a_new_entry_whose_number_became_one_meanwhile_opens_no_second_entry()
    {
        var policy = await Walk.PolicyFirstAsync();
        await SendAsync(Head + Line(Row(1)));
        var draft = await DecideAsync("take-up", "RX-001");
        await SendAsync(Head + Line(Row(1), ("版本", "2"), ("答复", "第二版的答复。")));
        await CompleteAsync(draft, policy.DocumentId);
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);

        var refused = await clerk.SendAsync((await clerk.OpenAsync(Address)).Form("take-up-form"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("这个编号已经是公众看得到的知识条目", refused.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(1, await InsideAsync(db => db.Documents.CountAsync(document => document.TypeKey == KnowledgeFacts.TypeKey)));
    }

    [Fact]
    public async Task More_wishes_than_a_page_holds_are_counted_and_the_oldest_are_listed()
    {
        await SendAsync(Head + string.Concat(Enumerable.Range(1, 101).Select(number => Line(Row(number)))));

        var page = await OfficeAsync();

        Assert.Equal((100, "要处理的（101）"), (page.FindAll("wish").Count, page.Document.GetElementById("todo-heading")!.TextContent));
        Assert.Contains("先列出最早收到的 100 条", page.TextOf("wishes-more"), StringComparison.Ordinal);
        Assert.Contains("100 条以上", (await _town.Portal.SignedInAs(_town.Clerk.Id).OpenAsync("/staff")).TextOf("questions-to-work"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_organ_that_answers_for_it_decides_and_says_why_not()
    {
        await SendAsync(Head + Line(Row(1)));
        var (clerk, neighbour) = (_town.Portal.SignedInAs(_town.Clerk.Id), _town.Portal.SignedInAs(_neighbour.Id));
        var page = await clerk.OpenAsync(Address);
        var empty = await neighbour.OpenAsync(Address);
        Assert.Empty(empty.FindAll("wish"));
        const string Token = "form-token";
        var forged = page.Form("decline-form").With(("DeclineReason", "不归我们")).Forge(Token, empty.Document.QuerySelector($"input[name={Token}]")!.GetAttribute("value")!);
        Assert.Equal(HttpStatusCode.Forbidden, (await neighbour.SendAsync(forged)).Status);
        Assert.False((await OfficeAsync()).HasForm("take-up-form"));
        Assert.False(page.HasForm("questions-form"));

        var refused = await clerk.SendAsync(page.Form("decline-form").With(("DeclineReason", "否")));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("否", refused.Form("decline-form")["DeclineReason"].Single());
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.SendAsync(refused.Form("decline-form").With(("DeclineReason", "现在的答复是对的")))).Status);

        Assert.Equal(HttpStatusCode.Conflict, (await clerk.SendAsync(page.Form("take-up-form"))).Status);
        Assert.Contains("理由：现在的答复是对的", (await OfficeAsync()).TextOf("wishes-done"), StringComparison.Ordinal);
        Assert.Equal("1, 1, 0, 0, 1, 0, 0, 1, 0", (await OfficeAsync()).Numbers("question-totals"));
    }

    [Theory]
    [InlineData("编号,版本,动作,问题,答复,联系电话\n", "a.csv", "“联系电话”这一列可能含有个人信息")]
    [InlineData("[{\"编号\": \"1\", \"来电人\": \"张\"}]", "a.json", "“来电人”这一列可能含有个人信息")]
    [InlineData("编号,版本,动作,问题,答复\n", "a.csv", "文件里没有问答")]
    public async Task A_file_with_a_column_for_persons_is_refused_whole_by_its_name(string file, string name, string told)
    {
        var answer = await SendAsync(file, name);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, answer.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal(0, await InsideAsync(db => db.HotlineFiles.CountAsync()));
    }

    private CityWalk Walk => new(_town.Portal);

    private static Dictionary<string, string> Row(int number) => new()
    {
        ["编号"] = $"RX-{number:D3}",
        ["版本"] = "1",
        ["动作"] = "新增",
        ["问题"] = $"第{number}个常见问题是什么？",
        ["答复"] = $"第{number}个答复，按规定办理。",
        ["依据"] = "第一条",
        ["责任单位"] = "示例局",
        ["理由"] = "",
    };

    private static string Line(Dictionary<string, string> row, params (string Column, string Typed)[] changes)
    {
        foreach (var (column, typed) in changes)
        {
            row[column] = typed;
        }

        return $"{string.Join(',', row.Values)}\n";
    }

    /// <summary>A drafter fills in what the hotline cannot know, and the text goes its route.</summary>
    private async Task CompleteAsync(Guid edition, Guid policy)
    {
        var text = (await Walk.FindAsync(edition)).Current.Text;
        var whole = KnowledgeTown.Entry(Walk.Now, policy, text.Title, null, AnswerChannel.Hotline) with { Body = text.Body };
        await Walk.TakeAsync(edition, EditorialEvent.Edit, change: act => act with { Text = whole });
        await Walk.ReleaseAsync(edition);
    }

    /// <returns>The edition in which it is carried out.</returns>
    private async Task<Guid> DecideAsync(string how, string number)
    {
        var id = await InsideAsync(db => db.HotlineQuestions.Where(one => one.Number == number && one.Outcome == QuestionOutcome.Waiting).Select(one => one.Id).SingleAsync());
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);
        Assert.Equal(HttpStatusCode.Redirect, (await clerk.SendAsync((await clerk.OpenAsync(Address)).Form($"{Address}/{id}/{how}"))).Status);
        return (await InsideAsync(db => db.HotlineQuestions.Where(one => one.Id == id).Select(one => one.EditionId).SingleAsync()))!.Value;
    }

    private async Task<Page> SendAsync(string file, string name = "questions.csv")
    {
        var office = _town.Portal.SignedInAs(_town.Office.Id);
        return await office.SendAsync((await office.OpenAsync(Address)).Form("questions-form").Attach("File", name, Encoding.UTF8.GetBytes(file), "text/csv"));
    }

    private async Task<JsonElement> FeedAsync() => JsonDocument.Parse((await _town.Portal.Visitor().OpenAsync("/questions/changes?since=0")).Text).RootElement.GetProperty("changes");

    private Task<Page> OfficeAsync() => _town.Portal.SignedInAs(_town.Office.Id).OpenAsync(Address);

    private Task<T> InsideAsync<T>(Func<PortalDbContext, Task<T>> ask) => _town.Portal.InsideAsync(services => ask(services.GetRequiredService<PortalDbContext>()));
}
