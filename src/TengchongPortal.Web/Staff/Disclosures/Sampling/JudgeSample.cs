using TengchongPortal.Data.Sampling;
using TengchongPortal.Domain.Disclosures.Sampling;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;

namespace TengchongPortal.Web.Staff.Disclosures.Sampling;

/// <summary>Opens a sampled text for reading and takes the verdict down.</summary>
public sealed class JudgeSample(DossierReader reader, DossierTextQuery texts, SampleBook book, CurrentActor current)
{
    /// <exception cref="MissingException">There is no such edition for this person.</exception>
    /// <exception cref="RuleBrokenException">It is not this person's to judge, was not drawn, or is judged.</exception>
    public async Task<SamplePage> DrawAsync(Guid editionId, SampleForm form, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var edition = await reader.RequireOpenAsync(editionId, actor, ct);
        if (SampleVerdict.Objection(edition, actor) is { } objection)
        {
            throw RuleBrokenException.From(objection);
        }

        await book.RequireWaitingAsync(edition, current.Now, ct);
        return new(await texts.RunAsync(edition, ct), edition.Title, editionId, PublicAddresses.Edition(edition.DocumentId, edition.Number), form);
    }

    /// <param name="form">A valid one: the outcome is chosen.</param>
    public async Task GiveAsync(Guid editionId, SampleForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        await book.GiveAsync(editionId, form.Outcome!.Value, form.Remark ?? "", await current.RequireAsync(), current.Now, current.Origin, ct);
    }
}
