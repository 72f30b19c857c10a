using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>How a text stands today: in force, expired, repealed, replaced; told at both ends of the link and in every list.</summary>
public sealed class ValidityTests : IDisposable
{
    private static readonly DateTimeOffset _start = new(2019, 12, 2, 2, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _clock = new(_start);
    private readonly PortalUnderTest _portal;

    public ValidityTests() => _portal = new(PortalStart.City) { Clock = _clock };

    private DateOnly Today => ChinaTime.DayOf(_clock.GetUtcNow());

    [Fact]
    public async Task A_replaced_text_names_its_successor_and_the_successor_names_it()
    {
        var old = await PublishedAsync("旧办法");
        var successor = await PublishedAsync("新办法", RelationKind.Replaces, old);

        var (ofOld, ofNew) = (await OpenAsync(old), await OpenAsync(successor));

        Assert.Equal("本文件已由新办法代替。", ofOld.TextOf("successor"));
        Assert.Equal($"/records/{successor}", ofOld.Find("successor")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("自2019年12月2日起废止", ofOld.TextOf("repealed"), StringComparison.Ordinal);
        Assert.Contains("有效性：废止", ofOld.MainText, StringComparison.Ordinal);
        Assert.Contains("所代替的文件 旧办法", ofNew.MainText, StringComparison.Ordinal);
        Assert.Contains("已废止", ofNew.MainText, StringComparison.Ordinal);
        Assert.Contains("已废止", (await _portal.Visitor().OpenAsync("/catalogue/gsgg")).MainText, StringComparison.Ordinal);
        Assert.Contains("\"validity\":\"废止\"", (await _portal.Visitor().OpenAsync($"/records/{old}.json")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_repealed_text_names_what_repeals_it_from_the_day_it_takes_effect()
    {
        var old = await PublishedAsync("旧规定");
        var repealer = await PublishedAsync("关于废止旧规定的决定", RelationKind.Repeals, old, text => text with { EffectiveOn = Today.AddDays(10) });
        var before = await OpenAsync(old);

        _clock.Advance(TimeSpan.FromDays(10));
        var after = await OpenAsync(old);

        Assert.Contains("本文件将废止 自2019年12月12日起废止", before.TextOf("repealed"), StringComparison.Ordinal);
        Assert.Contains("本文件已废止", after.TextOf("repealed"), StringComparison.Ordinal);
        Assert.Contains("依据：关于废止旧规定的决定", after.TextOf("repealed"), StringComparison.Ordinal);
        Assert.Null(after.Find("successor"));
        Assert.Contains("废止本文件的文件 关于废止旧规定的决定", after.MainText, StringComparison.Ordinal);
        Assert.Contains("所废止的文件 旧规定", (await OpenAsync(repealer)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hidden_successor_is_not_named_but_the_old_text_stays_repealed_and_an_unpublished_one_sets_it_free()
    {
        var old = await PublishedAsync("原办法");
        var edition = await _portal.Walk.ToAsync(EditorialState.Published, Text("取代它的办法", RelationKind.Replaces, old));

        await _portal.Walk.TakeAsync(edition, EditorialEvent.Hide);
        var hidden = await OpenAsync(old);
        await _portal.Walk.DecideAsync(edition, EditorialEvent.Unpublish);
        var freed = await OpenAsync(old);

        Assert.NotNull(hidden.Find("repealed"));
        Assert.DoesNotContain("取代它的办法", hidden.Text, StringComparison.Ordinal);
        Assert.Null(freed.Find("repealed"));
    }

    [Fact]
    public async Task A_new_edition_that_no_longer_repeals_sets_the_old_text_free()
    {
        var old = await PublishedAsync("被误废止的规定");
        var edition = await _portal.Walk.ToAsync(EditorialState.Published, Text("写错的决定", RelationKind.Repeals, old));
        Assert.NotNull((await OpenAsync(old)).Find("repealed"));

        var corrected = Text("写错的决定", null, old) with { ChangeKind = ChangeKind.Major, ChangeNote = "删去误列的废止文件。" };
        var next = await _portal.Walk.TakeAsync(edition, EditorialEvent.Revise, change: act => act with { Text = corrected });
        await _portal.Walk.TakeAsync(next.Id, EditorialEvent.Submit);
        await _portal.Walk.SignAllAsync(next.Id);
        await _portal.Walk.TakeAsync(next.Id, EditorialEvent.Release);

        Assert.Null((await OpenAsync(old)).Find("repealed"));
        Assert.Contains("删去误列的废止文件。", (await OpenAsync(await _portal.DocumentOfAsync(edition))).TextOf("change-note"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_expires_on_the_day_after_its_last()
    {
        var id = await PublishedAsync("有期限的通知", change: text => text with { EffectiveOn = Today, ExpiresOn = Today.AddDays(3) });
        _clock.Advance(TimeSpan.FromDays(3));
        var last = await OpenAsync(id);

        _clock.Advance(TimeSpan.FromDays(1));
        var after = await OpenAsync(id);

        Assert.Null(last.Find("expired"));
        Assert.Contains("有效性：有效", last.MainText, StringComparison.Ordinal);
        Assert.Contains("有效期至2019年12月5日", after.TextOf("expired"), StringComparison.Ordinal);
        Assert.Contains("有效性：失效", after.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_withdrawn_hidden_and_found_harmless_tells_again_why_it_was_withdrawn()
    {
        var edition = await _portal.Walk.ToAsync(EditorialState.Withdrawn, Text("撤回的通知"));
        var before = (await OpenAsync(await _portal.DocumentOfAsync(edition))).TextOf("withdrawn");

        await _portal.Walk.TakeAsync(edition, EditorialEvent.Hide);
        await _portal.Walk.TakeAsync(edition, EditorialEvent.Unhide);

        Assert.Equal(before, (await OpenAsync(await _portal.DocumentOfAsync(edition))).TextOf("withdrawn"));
        Assert.Contains("依据：《政府信息公开条例》第六条 以下", before, StringComparison.Ordinal);
    }

    /// <summary>R2: renamed on 2020-01-01, a record of 2019 prints the old name with a note, and is found under the organ's page and filter.</summary>
    [Fact]
    public async Task A_record_prints_the_name_its_organ_had_then_and_says_what_it_is_called_now()
    {
        var old = await PublishedAsync("二零一九年的通知");
        await _portal.AskAsync(async db =>
        {
            (await db.Organs.SingleAsync(organ => organ.Key == Organs.Department.Key)).Rename("腾冲市新名局", new DateOnly(2020, 1, 1));
            return await db.SaveChangesAsync();
        });
        _clock.SetUtcNow(new(2020, 1, 6, 2, 0, 0, TimeSpan.Zero));
        var young = await PublishedAsync("二零二零年的通知");

        var (then, now) = (await OpenAsync(old), await OpenAsync(young));
        var list = await _portal.Visitor().OpenAsync($"/catalogue/gsgg?organ={Organs.Department.Key}");
        var organ = await _portal.Visitor().OpenAsync($"/organs/{Organs.Department.Key}");

        Assert.Equal("腾冲市示例局", then.Find("header-block")!.QuerySelectorAll("dd")[1].TextContent.Trim());
        Assert.Equal("发布机构现名：腾冲市新名局", then.TextOf("organ-now"));
        Assert.Equal("腾冲市新名局", now.Find("header-block")!.QuerySelectorAll("dd")[1].TextContent.Trim());
        Assert.Null(now.Find("organ-now"));
        Assert.Contains("二零一九年的通知", list.MainText, StringComparison.Ordinal);
        Assert.Contains("腾冲市示例局", organ.MainText, StringComparison.Ordinal);
    }

    public void Dispose() => _portal.Dispose();

    private RevisionText Text(string title, RelationKind? kind = null, Guid? target = null) => PortalCity.Notice(title) with
    {
        MadeOn = Today,
        Relations = kind is { } link && target is { } id ? [new(link, id)] : [],
    };

    private async Task<Guid> PublishedAsync(string title, RelationKind? kind = null, Guid? target = null, Func<RevisionText, RevisionText>? change = null)
    {
        var text = Text(title, kind, target);
        return await _portal.DocumentAsync(EditorialState.Published, change?.Invoke(text) ?? text);
    }

    private Task<Page> OpenAsync(Guid document) => _portal.Visitor().OpenAsync($"/records/{document}");
}
