using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Database.Troubles;

/// <summary>Brings every kind of submission to the moment before it is sent.</summary>
internal sealed class Deeds(PortalUnderTest portal)
{
    public static readonly IReadOnlyList<string> All = [nameof(OpenDraftAsync), nameof(SaveDraftAsync), nameof(AttachAsync), nameof(SubmitAsync), nameof(SignAsync), nameof(ReleaseAsync), nameof(SignInAsync), .. LetterDeeds.All];

    public static readonly byte[] Pdf = Encoding.ASCII.GetBytes("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\nxref\n0 3\n0000000000 65535 f \n0000000009 00000 n \n0000000055 00000 n \ntrailer<</Size 3/Root 1 0 R>>\nstartxref\n104\n%%EOF\n");

    private readonly CityWalk _walk = new(portal);
    private readonly string _mark = Guid.NewGuid().ToString("N")[..8];

    public Task<Deed> PrepareAsync(string deed) => deed switch
    {
        nameof(OpenDraftAsync) => OpenDraftAsync(),
        nameof(SaveDraftAsync) => SaveDraftAsync(),
        nameof(AttachAsync) => AttachAsync(),
        nameof(SubmitAsync) => SubmitAsync(),
        nameof(SignAsync) => SignAsync(),
        nameof(ReleaseAsync) => ReleaseAsync(),
        _ when LetterDeeds.All.Contains(deed) => new LetterDeeds(portal).PrepareAsync(deed),
        _ => SignInAsync(),
    };

    private async Task<Deed> OpenDraftAsync()
    {
        var (clerk, title) = (portal.SignedInAs(StaffRole.DraftingClerk), $"关于{_mark}的通知");
        var sheet = await clerk.OpenAsync("/staff/disclosures/new?organ=tc-d01&type=notice");
        var form = sheet.Form("draft").With(("Title", title), ("ColumnId", Columns.Notices.Id.ToString()), ("Body", "写了一个下午的正文。"));
        return new(clerk, form, page => page.Form("draft"), ("Body", "写了一个下午的正文。"), () => portal.AskAsync(db => db.Editions.CountAsync(edition => edition.Title == title)));
    }

    private async Task<Deed> SaveDraftAsync()
    {
        var (clerk, id) = (portal.SignedInAs(StaffRole.DraftingClerk), await _walk.StartAsync());
        var sheet = await clerk.OpenAsync($"/staff/disclosures/{id}/edit");
        var form = sheet.Form("draft").With(("Summary", "改了又改的概述。"));
        return new(clerk, form, page => page.Form("draft"), ("Summary", "改了又改的概述。"), async () => (await _walk.FindAsync(id)).Revisions.Count - 1);
    }

    private async Task<Deed> AttachAsync()
    {
        var (clerk, id) = (portal.SignedInAs(StaffRole.DraftingClerk), await _walk.StartAsync());
        var sheet = await clerk.OpenAsync($"/staff/disclosures/{id}/edit");
        return new(
            clerk,
            sheet.Form("draft").With(("Summary", "附件在下面。")).Attach("Attachments", "安排.pdf", Pdf, "application/pdf"),
            page => page.Form("draft").Attach("Attachments", "安排.pdf", Pdf, "application/pdf"),
            ("Summary", "附件在下面。"),
            async () => (await _walk.FindAsync(id)).Current.Text.Files.Length);
    }

    private async Task<Deed> SubmitAsync()
    {
        var (clerk, id) = (portal.SignedInAs(StaffRole.DraftingClerk), await _walk.StartAsync());
        var version = (await _walk.FindAsync(id)).Version;
        var dossier = await clerk.OpenAsync($"/staff/disclosures/{id}");
        return new(clerk, dossier.Form("/submit"), page => page.Form("send-again"), ("SeenVersion", version.ToString(System.Globalization.CultureInfo.InvariantCulture)), () => EventsAsync(id, EditorialEvent.Submit));
    }

    private async Task<Deed> SignAsync()
    {
        var (signer, id) = (portal.SignedInAs(StaffRole.UnitReviewer), await _walk.ToAsync(EditorialState.InReview));
        var page = await signer.OpenAsync($"/staff/disclosures/{id}/steps/Sign?gate=FirstReview");
        var yes = page.Document.QuerySelectorAll("input[name='Yes']").OfType<IHtmlInputElement>().Select(box => ("Yes", box.Value));
        var form = page.Form("step-form").With([.. yes, ("Opinion", "逐项核对过，同意。"), ("Password", PortalCity.Password)]);
        return new(signer, form, answered => answered.Form("step-form").With(("Password", PortalCity.Password)), ("Opinion", "逐项核对过，同意。"), async () => (await _walk.FindAsync(id)).Signatures.Count);
    }

    private async Task<Deed> ReleaseAsync()
    {
        var (editor, id) = (portal.SignedInAs(StaffRole.OfficeEditor), await _walk.ToAsync(EditorialState.Ready));
        var hash = (await _walk.FindAsync(id)).CurrentHash;
        var page = await editor.OpenAsync($"/staff/disclosures/{id}/steps/Release");
        return new(editor, page.Form("step-form"), answered => answered.Form("step-form"), ("SeenHash", hash), () => portal.AskAsync(db => db.PublicRecords.CountAsync(record => record.EditionId == id)));
    }

    private async Task<Deed> SignInAsync()
    {
        var (visitor, person) = (portal.Visitor(), People.One(StaffRole.Supervisor));
        var already = await EntriesAsync(person);
        var form = (await visitor.OpenAsync("/staff/sign-in")).Form().With(("Account", PortalCity.EmailOf(person)), ("Password", PortalCity.Password));
        return new(visitor, form, page => page.Form().With(("Password", PortalCity.Password)), ("Account", PortalCity.EmailOf(person)), async () => await EntriesAsync(person) - already);
    }

    private async Task<int> EventsAsync(Guid id, EditorialEvent taken) => (await _walk.FindAsync(id)).Events.Count(line => line.Event == taken);

    private Task<int> EntriesAsync(Actor person) => portal.AskAsync(db => db.AuditEntries.CountAsync(entry => entry.Act == "SignIn" && entry.ActorId == person.Id && entry.Result == AuditLine.Done));
}
