using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Journeys;

namespace TengchongPortal.Browser.Tests.Templates;

/// <summary>Every template of the staff rooms, wide and narrow.</summary>
[Collection(BrowserCity.Name)]
public sealed class StaffTemplateTests(BrowserCity city)
{
    private const string FirstDraft = "/staff > [data-testid^='pile-'] li a";
    private const string FirstToSign = "/staff > [data-testid='pile-ToSign'] li a";
    private const string FirstReleased = "/staff > [data-testid='pile-Released'] li a";

    [BrowserTheory]
    [InlineData("desk", NoticeStory.Clerk, "/staff")]
    [InlineData("start", NoticeStory.Clerk, "/staff/disclosures/new")]
    [InlineData("draft", NoticeStory.Clerk, "/staff/disclosures/new?organ=tc-d01&type=notice")]
    [InlineData("dossier", NoticeStory.Clerk, FirstDraft)]
    [InlineData("sign", NoticeStory.SecrecyReviewer, FirstToSign + " > [data-testid^='step-Sign'] a")]
    [InlineData("return", NoticeStory.SecrecyReviewer, FirstToSign + " > [data-testid^='step-Return'] a")]
    [InlineData("hide", NoticeStory.Editor, FirstReleased + " > [data-testid^='step-Hide'] a")]
    public async Task A_page_for_staff_is_accessible_wide_and_narrow(string name, string person, string way)
    {
        foreach (var look in new[] { Look.Wide, Look.Narrow })
        {
            var member = await StaffMember.ArriveAsync(city, person, look);
            await using var tab = member.Tab;
            await Template.ReachAsync(tab, way, 200);
            await Template.AssertFineAsync(tab, $"staff-{name}-{look.Width}");
        }
    }

    [BrowserFact]
    public async Task A_refused_draft_is_accessible_and_keeps_what_was_typed()
    {
        var clerk = await StaffMember.ArriveAsync(city, NoticeStory.Clerk);
        await using var tab = clerk.Tab;
        await tab.GoAsync("/staff/disclosures/new?organ=tc-d01&type=notice");
        await clerk.FillWhereAskedAsync("Summary", "只写了概述");
        await tab.Page.Locator("#draft button[type='submit']").First.ClickAsync();
        Assert.Equal("只写了概述", await tab.Page.Locator("[name='Summary']").InputValueAsync());
        await Template.AssertFineAsync(tab, "staff-draft-refused-1280");
    }
}
