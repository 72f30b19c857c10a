using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Previewing;

/// <summary>Shows what was typed as citizens would see it, with the checker's findings; nothing is stored.</summary>
public sealed class PreviewDraft(WriteText write, CheckText check, PublicTexts texts)
{
    public async Task<DraftPage> RunAsync(DraftPage page, RevisionText? before, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        var (text, _) = await write.RunAsync(page.Form, before, writer, ct);
        return await CheckAsync(page, text, ct) with { Preview = texts.Rendered(text).Html };
    }

    public async Task<DraftPage> CheckAsync(DraftPage page, RevisionText text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page with { Findings = await check.RunAsync(text, ct) };
    }
}
