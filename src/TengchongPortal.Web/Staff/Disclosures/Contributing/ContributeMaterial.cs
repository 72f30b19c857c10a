using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Assigning;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

namespace TengchongPortal.Web.Staff.Disclosures.Contributing;

/// <summary>Takes material into a draft: looked into like every attachment, saved as a revision of its maker, and nothing else of the text touched.</summary>
public sealed class ContributeMaterial(Uploads uploads, CheckText check, EditionSteps steps, CurrentActor current)
{
    /// <param name="edition">The text as the maker saw it; the save takes the one that stands then.</param>
    /// <param name="form">A valid one.</param>
    /// <returns>What is wrong with it; empty when it was saved.</returns>
    public async Task<ImmutableArray<DraftFault>> RunAsync(Edition edition, ContributionForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(form);
        var (files, faults) = await uploads.InspectAsync(form.File is null ? [] : [form.File], ct);
        var rendition = form.Kind is { } kind ? new Rendition(kind, files.Select(file => file.CleanName).FirstOrDefault(WriteText.Line(form.Address)), WriteText.Lines(form.Alternative)) : null;
        faults = [.. faults.Select(fault => fault with { Field = nameof(form.File) }), .. await SecrecyAsync(edition, rendition, ct), .. PlaceFaults(edition, files.Length)];
        if (faults.Length == 0)
        {
            var maker = await current.RequireAsync();
            var material = new ContributedMaterial((await uploads.KeepAsync([], files, ct)).FirstOrDefault(), rendition);
            await steps.TakeAsync(edition.Id, there => new(EditorialEvent.Edit, maker, current.Now) { SeenVersion = there.Version, Text = material.Into(there.Current.Text) }, current.Origin, ct);
        }

        return faults;
    }

    private async Task<IEnumerable<DraftFault>> SecrecyAsync(Edition edition, Rendition? rendition, CancellationToken ct) =>
        (await check.SecrecyFaultsAsync(new ContributedMaterial(null, rendition).Into(edition.Current.Text), ct)).Select(fault => fault with { Field = nameof(ContributionForm.Alternative) });

    private static IEnumerable<DraftFault> PlaceFaults(Edition edition, int more) => edition.Current.Text.Files.Length + more > Uploads.MostFiles
        ? [new(nameof(ContributionForm.File), $"一份稿件的附件不能超过{Uploads.MostFiles}个。")]
        : [];
}
