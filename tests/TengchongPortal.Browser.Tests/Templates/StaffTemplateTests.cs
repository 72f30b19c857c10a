using TengchongPortal.Browser.Tests.Foundations;
using TengchongPortal.Browser.Tests.Journeys;

namespace TengchongPortal.Browser.Tests.Templates;

/// <summary>Every template of the staff rooms, wide and narrow.</summary>
[Collection(BrowserCity.Looks)]
public sealed class StaffTemplateTests(BrowserCity city)
{
    private const string SystemAdministrator = "石基固";
    private const string Supervisor = "明镜台";
    private const string Auditor = "尺方正";
    private const string LetterOffice = "信达远";
    private const string FirstDraft = "/staff > [data-testid^='pile-'] li a";

    // A text that came out first counts its hours and stands above all others; it has other steps.
    private const string FirstToSign = "/staff > [data-testid='pile-ToSign'] li:not(:has-text('小时')):not(:has-text('分钟')):not(:has-text('已到时限')) a";
    private const string FirstReleased = "/staff > [data-testid='pile-Released'] li a";

    [BrowserTheory]
    [InlineData("desk", NoticeStory.Clerk, "/staff")]
    [InlineData("pile", NoticeStory.SecrecyReviewer, "/staff/desk/ToSign")]
    [InlineData("staff-search", NoticeStory.Clerk, "/staff/search?q=%E9%80%9A%E7%9F%A5")]
    [InlineData("staff-search-none", NoticeStory.Clerk, "/staff/search?q=%E9%A3%9E%E7%A2%9F&state=Draft")]
    [InlineData("practice", Supervisor, "/staff/practice")]
    [InlineData("practice-sheet", Supervisor, "/staff/practice > [data-testid='practice-types'] a")]
    [InlineData("edit", NoticeStory.Clerk, "/staff > [data-testid='pile-Drafts'] li a > [data-testid='step-Edit'] a")]
    [InlineData("start", NoticeStory.Clerk, "/staff/disclosures/new")]
    [InlineData("draft", NoticeStory.Clerk, "/staff/disclosures/new?organ=tc-d01&type=notice")]
    [InlineData("dossier", NoticeStory.Clerk, FirstDraft)]
    [InlineData("sign", NoticeStory.SecrecyReviewer, FirstToSign + " > [data-testid^='step-Sign'] a")]
    [InlineData("return", NoticeStory.SecrecyReviewer, FirstToSign + " > [data-testid^='step-Return'] a")]
    [InlineData("suspend", NoticeStory.SecrecyReviewer, FirstToSign + " > [data-testid^='step-SecrecySuspend'] a")]
    [InlineData("sheet", NoticeStory.Editor, FirstReleased + " > [data-testid='sheet-link']")]
    [InlineData("samples", NoticeStory.Editor, "/staff/samples")]
    [InlineData("sample", NoticeStory.Editor, "/staff/samples > [data-testid='judge']")]
    [InlineData("quality", Supervisor, "/staff/quality")]
    [InlineData("quality-texts", Supervisor, "/staff/quality > a[href*='/staff/quality?month='] > [data-testid='figure-Submitted']")]
    [InlineData("quality-people", Supervisor, "/staff/quality > [data-testid='awareness-people']")]
    [InlineData("review-shares", Supervisor, "/staff/review-shares")]
    [InlineData("handbook", NoticeStory.Clerk, "/staff/handbook")]
    [InlineData("policies", NoticeStory.Clerk, "/staff/policies")]
    [InlineData("clean-up", NoticeStory.Clerk, "/staff/policies/clean-ups/new/tc-d01")]
    [InlineData("campaigns", NoticeStory.Editor, "/staff/policies/campaigns")]
    [InlineData("campaign", NoticeStory.Editor, "/staff/policies/campaigns > [data-testid='campaign'] a")]
    [InlineData("campaign-sheet", NoticeStory.Editor, "/staff/policies/campaigns > [data-testid='campaign'] a > [data-testid='campaign-sheet']:has-text('已报送') a")]
    [InlineData("campaign-sheet-open", NoticeStory.Clerk, "/staff/policies/campaigns > [data-testid='campaign'] a > [data-testid='campaign-sheet']:has-text('没有报送') a")]
    [InlineData("year-topics", NoticeStory.Editor, "/staff/policies/topics")]
    [InlineData("making", NoticeStory.Editor, "/staff/policies/making")]
    [InlineData("reposts", NoticeStory.Clerk, "/staff/reposts")]
    [InlineData("repost-new", NoticeStory.Clerk, "/staff/reposts/new")]
    [InlineData("repost", NoticeStory.Clerk, "/staff/reposts > [data-testid='repost-line'] a")]
    [InlineData("staff-site-errors", NoticeStory.Editor, "/staff/site-errors")]
    [InlineData("staff-site-error", NoticeStory.Editor, "/staff/site-errors > [data-testid='error-row'] a")]
    [InlineData("staff-concerns", NoticeStory.Editor, "/staff/concerns")]
    [InlineData("staff-concern", NoticeStory.Editor, "/staff/concerns > [data-testid='concern-row'] a")]
    [InlineData("staff-incidents", NoticeStory.Editor, "/staff/incidents")]
    [InlineData("staff-incident", NoticeStory.Editor, "/staff/incidents > [data-testid='incident-row'] a")]
    [InlineData("sticking-points", LetterOffice, "/staff/sticking-points")]
    [InlineData("experts", NoticeStory.Editor, "/staff/experts")]
    [InlineData("contributions", "画册新", "/staff/contributions")]
    [InlineData("letters-late", LetterOffice, "/staff/letters?pile=Late")]
    [InlineData("letter-figures", LetterOffice, "/staff/letters/statistics")]
    [InlineData("wordings", NoticeStory.Editor, "/staff/wordings")]
    [InlineData("petitions", LetterOffice, "/staff/petitions")]
    [InlineData("hotline", LetterOffice, "/staff/hotline")]
    [InlineData("hotline-cases", LetterOffice, "/staff/hotline/cases")]
    [InlineData("hotline-questions", LetterOffice, "/staff/hotline/questions")]
    [InlineData("meeting-sheet", NoticeStory.Clerk, "/staff/disclosures/new?organ=tc-d01&type=meeting")]
    [InlineData("notices", NoticeStory.Clerk, "/staff/notices")]
    [InlineData("password", NoticeStory.Clerk, "/staff/own/password")]
    [InlineData("absences", NoticeStory.Clerk, "/staff/absences")]
    [InlineData("staff-phone-lines", NoticeStory.Editor, "/staff/phone-lines")]
    [InlineData("roster", NoticeStory.Editor, "/staff/roster")]
    [InlineData("warnings", NoticeStory.FinalSigner, "/staff/warnings")]
    [InlineData("warnings-read", NoticeStory.Clerk, "/staff/warnings")]
    [InlineData("warning", NoticeStory.FinalSigner, "/staff/warnings > [data-testid='warning-forms'] a")]
    [InlineData("second-factor", NoticeStory.Clerk, "/staff/own/second-factor")]
    [InlineData("sessions", NoticeStory.Clerk, "/staff/sessions")]
    [InlineData("training", NoticeStory.Clerk, "/staff/training")]
    [InlineData("course", NoticeStory.Clerk, "/staff/training/signing")]
    [InlineData("training-gaps", SystemAdministrator, "/staff/training/gaps")]
    [InlineData("hand-over", NoticeStory.Clerk, "/staff/hand-over")]
    [InlineData("hand-over-of", SystemAdministrator, "/staff/accounts > [data-testid='accounts'] tbody a > a[href*='/staff/hand-over/']")]
    [InlineData("accounts", SystemAdministrator, "/staff/accounts")]
    [InlineData("account-new", SystemAdministrator, "/staff/accounts/new")]
    [InlineData("account", SystemAdministrator, "/staff/accounts > [data-testid='accounts'] tbody a")]
    [InlineData("grant", SystemAdministrator, "/staff/accounts > [data-testid='accounts'] tbody a > [data-testid='grants'] .actions a")]
    [InlineData("grants", SystemAdministrator, "/staff/grants")]
    [InlineData("responsibilities", NoticeStory.Editor, "/staff/organisations/gaps?all=true")]
    [InlineData("responsibility", NoticeStory.Editor, "/staff/organisations/tc-d01")]
    [InlineData("staffing", SystemAdministrator, "/staff/staffing?all=true")]
    [InlineData("health", SystemAdministrator, "/staff/health")]
    [InlineData("audit", Auditor, "/staff/audit")]
    [InlineData("hide", NoticeStory.Editor, FirstReleased + " > [data-testid^='step-Hide'] a")]
    public async Task A_page_for_staff_is_accessible_wide_and_narrow(string name, string person, string way)
    {
        var member = await StaffMember.ArriveAsync(city, person);
        await using var tab = member.Tab;
        await Template.ReachAsync(tab, way, 200);
        await Template.AssertFineAsync(tab, $"staff-{name}", Look.Wide, Look.Narrow);
    }

    [BrowserFact]
    public async Task A_refused_filter_of_the_inbox_is_accessible_and_keeps_what_was_typed()
    {
        var clerk = await StaffMember.ArriveAsync(city, LetterOffice);
        await using var tab = clerk.Tab;
        await tab.GoAsync("/staff/letters?year=x", 422);
        Assert.Equal("x", await tab.Page.Locator("#Year").InputValueAsync());
        await Template.AssertFineAsync(tab, "staff-letters-refused", Look.Wide, Look.Narrow);
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
        await Template.AssertFineAsync(tab, "staff-draft-refused", Look.Wide);
    }
}
