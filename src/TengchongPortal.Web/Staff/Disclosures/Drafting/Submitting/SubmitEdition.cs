using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Dossier;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Submitting;

/// <summary>Sends a draft in for review. Whatever is still missing comes back at once, field by field, as the page of the draft lists it.</summary>
public sealed class SubmitEdition(EditionSteps steps, EditionFactsQuery facts, CurrentActor current, TimeProvider clock)
{
    /// <returns>The faults; none when the edition went in, or had gone in by the same click before.</returns>
    public async Task<ImmutableArray<DraftFault>> RunAsync(Edition edition, long seenVersion, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (IsSubmittedAlready(edition, seenVersion, writer))
        {
            return [];
        }

        var now = clock.GetUtcNow();
        try
        {
            var act = new EditorialAct(EditorialEvent.Submit, writer, now) { SeenVersion = seenVersion };
            await steps.TakeAsync(edition.Id, act, current.Origin, ct);
            return [];
        }
        catch (RuleBrokenException refusal) when (RefusalStatus.Of(refusal.Rule) == StatusCodes.Status422UnprocessableEntity)
        {
            var missing = DossierSteps.Missing(await facts.RunAsync(edition, now, ct));
            return missing.Length > 0 ? [.. missing.Select(one => new DraftFault(one.Field.Length > 0 ? one.Field : ContractFields.FieldOf(one.Code), one.Message))] : [new("", refusal.Message)];
        }
    }

    private static bool IsSubmittedAlready(Edition edition, long seenVersion, Actor writer) =>
        edition.Version == seenVersion + 1 && edition.Events.MaxBy(line => line.Number) is { Event: EditorialEvent.Submit } last && last.ActorId == writer.Id;
}
