using Microsoft.AspNetCore.Html;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Warnings;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Warnings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Warnings;

/// <summary>Lays a form out for a duty person, with what was chosen so far.</summary>
public sealed class WarningSheetQuery(WarningKits kits, WarningFormsQuery forms, ReferenceBook book, PublicTexts texts, TimeProvider clock)
{
    /// <exception cref="MissingException">There is no such form in force.</exception>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>: the person keeps no key at the organ of the form.</exception>
    public async Task<WarningSheet> RunAsync(Guid documentId, WarningChoice choice, PutUpForm form, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(choice);
        ArgumentNullException.ThrowIfNull(form);
        var edition = await kits.FindFormAsync(documentId, ct) ?? throw new MissingException("warning form");
        RuleBrokenException.Require(EditionParts.KeepsAKey(actor, edition.OrganPath, book.Contracts.OfWarnings.Key), WarningKit.NoKeeper);
        var now = clock.GetUtcNow();
        var kit = await kits.OfAsync(edition, now, ct);
        var isNew = form.FormKey is null;
        form.FormKey ??= Guid.CreateVersion7(now);
        form.SeenHash = form.SeenHash.Length == 0 ? kit.Form.Hash : form.SeenHash;
        var sheet = new WarningSheet(documentId, edition.Title, kit.Lists, choice, form, now)
        {
            Reasons = book.Reasons.GetValueOrDefault(DossierRooms.ReasonKeyOf(EditorialEvent.Emergency), []),
            OffDuty = await forms.OffDutyAsync(edition.OrganPath, actor, ct),
        };
        return choice.IsBlank ? Opened(sheet) : Chosen(sheet, kit, isNew);
    }

    /// <summary>Whoever is in a hurry finds chosen what is chosen most often; the kind is always for the person to say.</summary>
    private static WarningSheet Opened(WarningSheet sheet)
    {
        (sheet.Choice.Time, sheet.Choice.Phone) = (WarningTimes.Code(WarningTimes.At(sheet.Now)[0]), sheet.Lists.Phones.FirstOrDefault()?.Number ?? "");
        sheet.Choice.Place = sheet.Lists.Places.Length == 1 ? sheet.Lists.Places[0] : "";
        return sheet;
    }

    private WarningSheet Chosen(WarningSheet sheet, WarningKit kit, bool isNew)
    {
        var chosen = sheet.Choice.For(kit.Form.Hash);
        if (kit.Lists.Objection(chosen, sheet.Now) is { } objection)
        {
            return sheet with { Objection = objection };
        }

        var preview = PreviewOf(kit.Make(chosen, sheet.Now));
        return Reasoned(sheet with { Preview = preview, IsUnseen = sheet.Form.SeenHash == kit.Form.Hash && sheet.Form.SeenText != preview.Print }, isNew);
    }

    /// <summary>What this door is for stands there already; whoever has another reason writes it.</summary>
    private static WarningSheet Reasoned(WarningSheet sheet, bool isNew)
    {
        if (isNew)
        {
            (sheet.Form.ReasonCode, sheet.Form.Reason) = (sheet.Reasons.FirstOrDefault()?.Code ?? "", $"{sheet.Choice.Place}{sheet.Choice.Kind}，危险临近，须立即告知公众。");
        }

        return sheet;
    }

    private WarningPreview PreviewOf(RevisionText text) => new(text.Title, text.Summary, new HtmlString(texts.Rendered(text).Html), ContentHash.Of(text with { MadeOn = null }, []));
}
