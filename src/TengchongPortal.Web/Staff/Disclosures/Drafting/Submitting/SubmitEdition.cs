using System.Collections.Immutable;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Submitting;

/// <summary>Sends a draft in for review. What its type contract misses comes back field by field.</summary>
public sealed class SubmitEdition(EditionSteps steps, EditionContracts contracts, CurrentActor current, TimeProvider clock)
{
    /// <returns>The faults; none when the edition went in, or had gone in by the same click before.</returns>
    public async Task<ImmutableArray<DraftFault>> RunAsync(Edition edition, long seenVersion, Actor writer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        if (IsSubmittedAlready(edition, seenVersion, writer))
        {
            return [];
        }

        try
        {
            var act = new EditorialAct(EditorialEvent.Submit, writer, clock.GetUtcNow()) { SeenVersion = seenVersion };
            await steps.TakeAsync(edition.Id, act, current.Origin, ct);
            return [];
        }
        catch (RuleBrokenException refusal) when (RefusalStatus.Of(refusal.Rule) == StatusCodes.Status422UnprocessableEntity)
        {
            var faults = await contracts.FaultsAsync(edition, ct);
            return faults.Length > 0 ? [.. faults.Select(fault => new DraftFault(ContractFields.FieldOf(fault.Code), fault.Message))] : [new("", refusal.Message)];
        }
    }

    private static bool IsSubmittedAlready(Edition edition, long seenVersion, Actor writer) =>
        edition.Version == seenVersion + 1 && edition.Events.MaxBy(line => line.Number) is { Event: EditorialEvent.Submit } last && last.ActorId == writer.Id;
}
