using System.Collections.Immutable;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Policies.Risks;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Risks;
using TengchongPortal.Web.Components.Uploads;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Policies.Risks;

/// <summary>Reads and writes risk dossiers for whoever is signed in and works on the policy; for everybody else there are none.</summary>
public sealed class RiskDesk(DossierReader reader, RiskBook book, FileInspection inspection, LetterFileStore store, CurrentActor current)
{
    /// <exception cref="MissingException">No such policy, or it is shut to this person.</exception>
    public async Task<RiskPage> PageAsync(Guid editionId, RiskForm? form, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var edition = await reader.RequireOpenAsync(editionId, actor, ct);
        if (edition.Current.Content is null || edition.Current.Text.Policy is null || !RiskDossier.IsOpenTo(edition, actor))
        {
            throw new MissingException("policy");
        }

        return new(editionId, edition.Title, RiskDossier.IsNeeded(edition.Current.Text), await book.OfAsync(edition.DocumentId, ct), RiskDossier.MayBeWritten(edition, actor) ? form ?? new() { FormKey = Guid.NewGuid() } : null);
    }

    /// <exception cref="RuleBrokenException"><c>risk.files</c> and the refusals of <see cref="RiskBook.WriteAsync"/>.</exception>
    public async Task WriteAsync(Guid editionId, RiskForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        RuleBrokenException.Require(form.Files.Count <= RiskDossier.MostFiles, "risk.files", $"附件最多{RiskDossier.MostFiles}个。");
        await book.WriteAsync(editionId, form.ToWords() with { Files = await KeepAsync(form.Files, ct) }, await current.RequireAsync(), current.Now, current.Origin, ct);
    }

    /// <exception cref="MissingException">No such paper for this person.</exception>
    public async Task<(RiskFile File, byte[] Content)> ReadAsync(Guid editionId, Guid fileId, CancellationToken ct)
    {
        var page = await PageAsync(editionId, null, ct);
        var file = page.Dossiers.SelectMany(dossier => dossier.Files).FirstOrDefault(one => one.Id == fileId) ?? throw new MissingException("file");
        return (file, await store.OpenAsync(file.Sha256, ct) ?? throw new MissingException("file"));
    }

    private async Task<ImmutableArray<RiskAttachment>> KeepAsync(IReadOnlyList<IFormFile> uploads, CancellationToken ct)
    {
        var kept = ImmutableArray.CreateBuilder<RiskAttachment>();
        foreach (var file in await inspection.InspectAsync(uploads, "risk.files", ct))
        {
            var stored = await store.KeepAsync(file, ct);
            kept.Add(new(stored.StoredAs, stored.Name, stored.MediaType, stored.Length));
        }

        return kept.ToImmutable();
    }
}
