using System.Net;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff;

/// <summary>R167: two people at one text lose nothing: different fields are brought together, the same field is shown in both texts.</summary>
public sealed class MergeTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);
    private readonly Visitor _one = portal.SignedInAs(People.One(StaffRole.DraftingClerk));
    private readonly Visitor _other = portal.SignedInAs(People.Another(StaffRole.DraftingClerk));

    [Fact]
    public async Task Changes_of_different_fields_are_both_kept_and_it_is_told()
    {
        var id = await _walk.ToAsync(EditorialState.Draft);
        var (mine, theirs) = (await SheetAsync(_one, id), await SheetAsync(_other, id));
        await _other.SendAsync(theirs.With(("Summary", "对方改的概述。"), ("Keywords", "对方,关键词")));

        var saved = await _one.SendAsync(mine.With(("Body", "我改的正文。")), follow: true);

        var text = (await _walk.FindAsync(id)).Current.Text;
        Assert.Equal(("对方改的概述。", "对方,关键词", "我改的正文。"), (text.Summary, text.Keywords, text.Body));
        Assert.Contains("内容概述、关键词", saved.TextOf("merged"), StringComparison.Ordinal);
        Assert.Contains(People.Another(StaffRole.DraftingClerk).Name, saved.TextOf("merged"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_field_is_shown_in_both_texts_and_what_only_they_changed_stands_in_the_form()
    {
        var id = await _walk.ToAsync(EditorialState.Draft);
        var (mine, theirs) = (await SheetAsync(_one, id), await SheetAsync(_other, id));
        await _other.SendAsync(theirs.With(("Body", "对方的正文。"), ("Summary", "对方的概述。")));

        var late = await _one.SendAsync(mine.With(("Body", "我的正文。"), ("Keywords", "我的关键词")));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("对方的正文。", late.TextOf("conflict"), StringComparison.Ordinal);
        Assert.Contains("我的正文。", late.TextOf("conflict"), StringComparison.Ordinal);
        var form = late.Form("draft");
        Assert.Equal(("我的正文。", "对方的概述。", "我的关键词"), (form["Body"][0], form["Summary"][0], form["Keywords"][0]));

        await _one.SendAsync(form);
        var text = (await _walk.FindAsync(id)).Current.Text;
        Assert.Equal(("我的正文。", "对方的概述。", "我的关键词"), (text.Body, text.Summary, text.Keywords));
        Assert.Contains((await _walk.FindAsync(id)).Revisions, revision => revision.Text.Body == "对方的正文。");
    }

    [Fact]
    public async Task A_text_that_went_into_review_meanwhile_is_not_pulled_back_by_a_merge()
    {
        var id = await _walk.ToAsync(EditorialState.Draft);
        var mine = await SheetAsync(_one, id);
        await _other.SendAsync((await SheetAsync(_other, id)).With(("Summary", "改完就送审的概述。")));
        await _walk.TakeAsync(id, EditorialEvent.Submit);

        var late = await _one.SendAsync(mine.With(("Keywords", "迟到的关键词")));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(EditorialState.InReview, (await _walk.FindAsync(id)).State);
    }

    [Fact]
    public async Task Without_knowing_where_the_writing_began_nothing_is_merged()
    {
        var id = await _walk.ToAsync(EditorialState.Draft);
        var mine = await SheetAsync(_one, id);
        await _other.SendAsync((await SheetAsync(_other, id)).With(("Summary", "对方的概述。")));

        foreach (var number in (string[])["", "99", "-1"])
        {
            Assert.Equal(HttpStatusCode.Conflict, (await _one.SendAsync(mine.With(("Keywords", "我的关键词"), ("SeenRevision", number)))).Status);
        }

        Assert.Equal("对方的概述。", (await _walk.FindAsync(id)).Current.Text.Summary);
    }

    [Fact]
    public async Task Many_savers_of_different_fields_at_once_lose_nothing()
    {
        var fields = new[] { "Title", "Summary", "Keywords", "Body" };
        for (var round = 0; round < Depth.Of(3, 50); round++)
        {
            var id = await _walk.ToAsync(EditorialState.Draft);
            var forms = new List<FilledForm>();
            foreach (var field in fields)
            {
                forms.Add(await SheetAsync(WriterOf(field), id));
            }

            var answers = await Task.WhenAll(fields.Zip(forms, (field, form) => WriterOf(field).SendAsync(form.With((field, $"同时改的{field}")))));

            var text = (await _walk.FindAsync(id)).Current.Text;
            foreach (var (field, answer) in fields.Zip(answers).Where(pair => pair.Second.Status == HttpStatusCode.Found))
            {
                Assert.Contains($"同时改的{field}", $"{text.Title}|{text.Summary}|{text.Keywords}|{text.Body}", StringComparison.Ordinal);
            }

            Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Found or HttpStatusCode.Conflict, $"{answer.Status}"));
            Assert.Contains(answers, answer => answer.Status == HttpStatusCode.Found);
        }
    }

    private Visitor WriterOf(string field) => field == "Body" ? _other : _one;

    private static async Task<FilledForm> SheetAsync(Visitor clerk, Guid id) => (await clerk.OpenAsync($"/staff/disclosures/{id}/edit")).Form("draft");
}
