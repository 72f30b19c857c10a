using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;

/// <summary>Shows what was typed as citizens would see it, with the checker's findings; nothing is stored.</summary>
public sealed class PreviewDraft(WriteText write, CheckText check, DrawOutlook outlook, PlainWords words, TimeProvider clock)
{
    public async Task<DraftPage> RunAsync(DraftPage page, Edition? edition, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        var (text, _) = await write.RunAsync(page.Form, edition?.Current.Text, writer, ct);
        return await CheckAsync(page, text, ct) with { Preview = await outlook.RunAsync(text, page.OrganId, edition, clock.GetUtcNow(), ct) };
    }

    public async Task<DraftPage> CheckAsync(DraftPage page, RevisionText text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page with { Findings = await check.RunAsync(text, ct), Plain = text.Policy is { } policy ? PlainReading.Of(policy, words.Terms) : null };
    }
}
