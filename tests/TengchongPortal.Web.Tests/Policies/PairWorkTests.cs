using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>The list of carried-over interpretations without a pair can be worked off: page by page, by the suggestion, by who may, through the one editorial way (R28).</summary>
public sealed class PairWorkTests : IAsyncLifetime, IDisposable
{
    private readonly PortalUnderTest _portal = new(PortalStart.City);

    private CityWalk Walk => new(_portal);

    private Visitor Clerk => _portal.SignedInAs(StaffRole.DraftingClerk);

    public Task InitializeAsync() => _portal.InsideAsync(async services =>
    {
        var db = services.GetRequiredService<PortalDbContext>();
        db.Columns.Add(Column.Open("zcjd", null, "政策解读", "政策解读材料。", "20-02", 30, OpenStage.Decision));
        await db.SaveChangesAsync();
    });

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _portal.Dispose();

    [Fact]
    public async Task The_list_is_paged_and_counts_what_is_here_and_in_the_city()
    {
        await _portal.ImportAsync([.. Enumerable.Range(1, 25).Select(number => Old($"旧解读之{number}", $"第{number}篇的正文。")), Old("别处的旧解读", "正文。", "另一示例单位")]);
        var local = await _portal.AddAsync("peidui", Organs.Department, null, StaffRole.DraftingClerk);

        var first = await _portal.SignedInAs(local.Id).OpenAsync("/staff/policies");
        var second = await _portal.SignedInAs(local.Id).OpenAsync(first.Find("unpaired")!.QuerySelector("a[rel=next]")!.GetAttribute("href")!);

        Assert.Equal((20, 5), (first.FindAll("unpaired-line").Count, second.FindAll("unpaired-line").Count));
        Assert.Contains("您所在机构 25 篇，全市共 26 篇", first.TextOf("unpaired"), StringComparison.Ordinal);
        Assert.Null(second.Find("unpaired")!.QuerySelector("a[rel=next]"));
        Assert.Equal(25, first.FindAll("unpaired-line").Concat(second.FindAll("unpaired-line")).Select(line => line.TextContent).Distinct().Count());
        Assert.DoesNotContain("别处的旧解读", first.Text + second.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await _portal.SignedInAs(local.Id).OpenAsync("/staff/policies?page=0")).Status);
    }

    [Fact]
    public async Task By_the_suggestion_a_revision_opens_that_goes_the_editorial_way_without_the_five_elements()
    {
        var policy = await Walk.PolicyFirstAsync();
        await _portal.ImportAsync(Old("旧解读", "说的是高龄津贴。", related: "关于提高高龄津贴标准的通知（旧称）"));
        Assert.Empty((await Clerk.OpenAsync("/staff/policies")).FindAll("unpaired-line").SelectMany(line => line.QuerySelectorAll("button")));
        await _portal.ImportAsync(Old("《高龄津贴办法》解读", "讲怎么领。"));
        await Walk.ToAsync(EditorialState.Published, PolicyCity.Policy(Walk.Now, PolicyCity.First, "高龄津贴办法"), "policy");
        var clerk = Clerk;

        var page = await clerk.OpenAsync("/staff/policies");
        var answer = await clerk.SendAsync(page.Find("unpaired")!.QuerySelectorAll("form").Select(form => page.Form(form.GetAttribute("action")!)).Single());
        var revision = await Walk.FindAsync(Guid.Parse(answer.Location!.Split('/')[^1]));

        Assert.Equal((EditorialState.Draft, 2), (revision.State, revision.Number));
        Assert.Equal(RelationKind.Interprets, Assert.Single(revision.Current.Text.Relations).Kind);
        Assert.Contains("修订稿正在办理", (await clerk.OpenAsync("/staff/policies")).TextOf("unpaired"), StringComparison.Ordinal);
        await Walk.ReleaseAsync(revision.Id);
        Assert.Equal(EditorialState.Published, (await Walk.FindAsync(revision.Id)).State);
        Assert.NotEmpty((await Walk.FindAsync(revision.Id)).Signatures);
        Assert.NotEqual(policy.DocumentId, revision.ExplainsDocumentId);
        Assert.Contains($"/records/{revision.DocumentId}", (await _portal.Visitor().OpenAsync($"/records/{revision.ExplainsDocumentId}")).Text, StringComparison.Ordinal);
        Assert.Single((await clerk.OpenAsync("/staff/policies")).FindAll("unpaired-line"));
    }

    [Fact]
    public async Task The_report_of_the_quarter_names_what_is_explained_and_not_linked_until_it_is_paired() // domain 04 §5.4
    {
        var (_, revision) = await PairingAsync();

        var before = await _portal.Visitor().OpenAsync("/interpretations/report");
        var csv = (await _portal.Visitor().OpenAsync("/interpretations/report.csv")).Text;
        await Walk.ReleaseAsync(revision.Id);
        var after = await _portal.Visitor().OpenAsync("/interpretations/report");

        Assert.Contains("0 件（已解读未关联 1 件）", before.TextOf("quarter"), StringComparison.Ordinal);
        Assert.Equal("未关联", before.Find("issued")!.QuerySelector("[data-label='双向关联']")!.TextContent.Trim());
        foreach (var problems in (string[])[before.TextOf("faulty"), csv])
        {
            Assert.Contains("未同步：先行发布，", problems, StringComparison.Ordinal);
            Assert.Contains("未关联：“《高龄津贴办法》解读”解读本文件，还没有补上链接", problems, StringComparison.Ordinal);
        }

        Assert.Equal("已关联（1 篇）", after.Find("issued")!.QuerySelector("[data-label='双向关联']")!.TextContent.Trim());
        Assert.DoesNotContain("未关联", after.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_more_than_a_hundred_texts_that_rest_on_what_ended_the_list_says_how_many_there_are()
    {
        await _portal.ImportAsync([Intake.Json(new { kind = "policy", title = "高龄津贴办法", body = "每月发放。", doc_number = "示例发〔2018〕1号", category = "科技、教育\\科技", publisher = Organs.Department.Name, publish_date = "2018-05-06" }), .. Enumerable.Range(1, 101).Select(number => Old($"《高龄津贴办法》解读之{number}", $"第{number}篇的正文。"))]);
        Assert.Null((await Clerk.OpenAsync("/staff/policies")).Find("resting-in-all"));
        var policy = (await _portal.RecordAsync("高龄津贴办法")).DocumentId;
        await Walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止高龄津贴办法的决定") with { MadeOn = ChinaTime.DayOf(Walk.Now), Relations = [new(RelationKind.Repeals, policy)] });

        var page = await Clerk.OpenAsync("/staff/policies");

        Assert.Contains("共 101 篇，这里列出最新的 100 篇", page.TextOf("resting-in-all"), StringComparison.Ordinal);
        Assert.Equal(100, page.Find("resting")!.QuerySelectorAll("li").Length);
    }

    [Fact]
    public async Task Whoever_changes_the_words_too_is_asked_for_the_five_elements()
    {
        var (_, revision) = await PairingAsync();
        await Walk.TakeAsync(revision.Id, EditorialEvent.Edit, change: act => act with { Text = revision.Current.Text with { Body = revision.Current.Text.Body + "另外加了一句。" } });

        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Walk.TakeAsync(revision.Id, EditorialEvent.Submit));

        Assert.Equal("contract.interpretation.background", refused.Rule);
    }

    [Fact]
    public async Task It_is_spared_the_elements_and_nothing_else()
    {
        var (_, revision) = await PairingAsync();
        await Walk.TakeAsync(revision.Id, EditorialEvent.Edit, change: act => act with { Text = revision.Current.Text with { Theme = "" } });
        var withoutTheme = await Assert.ThrowsAsync<RuleBrokenException>(() => Walk.TakeAsync(revision.Id, EditorialEvent.Submit));

        var clerk = Clerk;
        var sheet = await clerk.OpenAsync($"/staff/disclosures/{revision.Id}/edit");
        var theme = sheet.Document.QuerySelectorAll("select[name=Theme] option").Select(option => option.GetAttribute("value")).First(value => value is { Length: > 0 })!;
        var saved = await clerk.SendAsync(sheet.Form().With(("Theme", theme)));
        Assert.Equal((HttpStatusCode.Redirect, ""), (saved.Status, saved.Find("error-summary")?.TextContent ?? ""));
        await Walk.TakeAsync(revision.Id, EditorialEvent.Submit);

        Assert.Equal("contract.theme", withoutTheme.Rule);
        Assert.Equal(EditorialState.InReview, (await Walk.FindAsync(revision.Id)).State);
    }

    [Fact]
    public async Task A_text_that_was_born_here_is_asked_for_the_elements_whatever_it_changes()
    {
        var policy = await Walk.PolicyFirstAsync();
        var text = PolicyCity.Explaining(policy.DocumentId, Walk.Now);
        var id = await Walk.StartAsync(text with { Interpretation = null, Body = "讲怎么领。" }, "interpretation");

        Assert.Equal("contract.interpretation.background", (await Assert.ThrowsAsync<RuleBrokenException>(() => Walk.TakeAsync(id, EditorialEvent.Submit))).Rule);
    }

    [Fact]
    public async Task Who_does_not_draft_here_sees_no_button_and_is_refused_at_the_door()
    {
        var (document, policy) = await OldPairAsync();
        var supervisor = _portal.SignedInAs(StaffRole.Supervisor);
        var stranger = await _portal.AddAsync("linju", Organs.OtherDepartment, null, StaffRole.DraftingClerk);
        var form = (await Clerk.OpenAsync("/staff/policies")).Form($"/staff/policies/pairs/{document}");

        Assert.Single((await supervisor.OpenAsync("/staff/policies")).FindAll("unpaired-line"));
        Assert.Empty((await supervisor.OpenAsync("/staff/policies")).Find("unpaired")!.QuerySelectorAll("button"));
        Assert.Empty((await _portal.SignedInAs(stranger.Id).OpenAsync("/staff/policies")).FindAll("unpaired-line"));
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => PairAsAsync(stranger.Id, document, policy));
        Assert.Equal("workflow.capability", refused.Rule);
        Assert.Equal(policy.ToString(), form["policy"][0]);
    }

    [Fact]
    public async Task A_suggestion_that_is_no_more_is_refused_with_a_sentence_and_opens_nothing()
    {
        var (document, _) = await OldPairAsync();
        var clerk = Clerk;
        var page = await clerk.OpenAsync("/staff/policies");

        var other = await clerk.SendAsync(page.Form($"/staff/policies/pairs/{document}").Forge("policy", Guid.NewGuid().ToString()));
        var first = await clerk.SendAsync(page.Form($"/staff/policies/pairs/{document}"));
        var twice = await clerk.SendAsync(page.Form($"/staff/policies/pairs/{document}"));

        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Contains("请刷新列表后再办理", other.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(HttpStatusCode.Conflict, twice.Status);
        Assert.Equal(2, await _portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Editions.CountAsync(edition => edition.DocumentId == document)));
    }

    private Task PairAsAsync(Guid person, Guid document, Guid policy) => _portal.InsideAsync(async services =>
    {
        var actor = (await services.GetRequiredService<TengchongPortal.Data.Staff.ActingPersons>().AllAsync(Walk.Now, CancellationToken.None)).Single(one => one.Id == person);
        var edition = await services.GetRequiredService<PortalDbContext>().Editions.SingleAsync(one => one.DocumentId == document);
        await services.GetRequiredService<TengchongPortal.Data.Publishing.EditionSteps>().TakeAsync(edition.Id, whole => new EditorialAct(EditorialEvent.Revise, actor, Walk.Now)
        {
            SeenVersion = whole.Version,
            Reason = "补上链接",
            Text = whole.Current.Text with { Relations = [new(RelationKind.Interprets, policy)], ChangeNote = "补上链接" },
        }, "", CancellationToken.None);
    });

    private async Task<(Guid Document, Guid Policy)> OldPairAsync()
    {
        await _portal.ImportAsync(Old("《高龄津贴办法》解读", "讲怎么领。"));
        var policy = await Walk.FindAsync(await Walk.ToAsync(EditorialState.Published, PolicyCity.Policy(Walk.Now, PolicyCity.First, "高龄津贴办法"), "policy"));
        return ((await _portal.RecordAsync("《高龄津贴办法》解读")).DocumentId, policy.DocumentId);
    }

    private async Task<(Guid Policy, Edition Revision)> PairingAsync()
    {
        var (document, policy) = await OldPairAsync();
        var clerk = Clerk;
        var answer = await clerk.SendAsync((await clerk.OpenAsync("/staff/policies")).Form($"/staff/policies/pairs/{document}"));
        return (policy, await Walk.FindAsync(Guid.Parse(answer.Location!.Split('/')[^1])));
    }

    private static string Old(string title, string body, string? publisher = null, string related = "") =>
        Intake.Json(new { kind = "interpretation", title, body, related, category = "解读", publisher = publisher ?? Organs.Department.Name, publish_date = "2018-05-06", written_date = "2018-05-05" });
}
