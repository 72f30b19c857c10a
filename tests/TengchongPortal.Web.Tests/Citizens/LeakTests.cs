using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Citizens;

/// <summary>No word of a text that is not public stands at any address that a citizen can open.</summary>
public sealed class LeakTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private static readonly EditorialState[] _closed = [.. Enum.GetValues<EditorialState>().Except(EditorialStates.Readable)];

    [Fact]
    public async Task No_closed_text_leaks_anywhere()
    {
        var open = await portal.DocumentAsync(EditorialState.Published, PortalCity.Notice("公开的通知"));
        var documents = new List<Guid> { open };
        foreach (var state in _closed)
        {
            documents.Add(await portal.DocumentAsync(state, SecretText(open)));
        }

        var paths = documents.SelectMany(id => new[] { $"/records/{id}", $"/records/{id}.json", $"/records/{id}/print", $"/records/{id}/editions/1", $"/records/{id}/editions/2" })
            .Concat(["/", "/catalogue", "/catalogue/gsgg", "/organs", "/organs/tc-d01", "/log", "/log.json", "/sitemap.xml", "/robots.txt"]);
        foreach (var path in paths)
        {
            Assert.DoesNotContain("深潭", (await portal.Visitor().OpenAsync(path)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_new_draft_of_a_public_record_changes_nothing_outside()
    {
        var edition = await portal.Walk.ToAsync(EditorialState.Published, PortalCity.Notice());
        var path = $"/records/{await portal.DocumentOfAsync(edition)}";
        var before = (await portal.Visitor().OpenAsync(path)).Find("record-body")!.TextContent;

        var next = await portal.Walk.TakeAsync(edition, EditorialEvent.Revise, change: act => act with { Text = SecretText(null) with { ChangeKind = ChangeKind.Major, ChangeNote = "深潭更正" } });
        var after = await portal.Visitor().OpenAsync(path);

        Assert.NotEqual(edition, next.Id);
        Assert.Equal(before, after.Find("record-body")!.TextContent);
        Assert.DoesNotContain("深潭", after.Text, StringComparison.Ordinal);
    }

    private static RevisionText SecretText(Guid? linked) => PortalCity.Notice("深潭标题") with
    {
        Body = "深潭正文，仅供内部讨论。",
        Summary = "深潭概述。",
        Keywords = "深潭",
        Source = "深潭来源",
        Relations = linked is { } id ? [new(RelationKind.BasedOn, id)] : [],
    };
}
