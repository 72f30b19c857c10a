using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Disclosures.Reviewing;

/// <summary>
/// Who took up the review of a gate (认领), so that two do not read the same text. Advice only: it stops no signature, runs out by a dated
/// rule, and can be given back or taken over by whoever sees who holds it.
/// </summary>
public sealed class GateClaim
{
    public const string Taken = "workflow.claimed";

    private GateClaim()
    {
    }

    public Guid Id { get; private set; }

    public Guid EditionId { get; private set; }

    public Gate Gate { get; private set; }

    public string RevisionHash { get; private set; } = "";

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTimeOffset Since { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public static GateClaim Of(Edition edition, Gate gate, Actor person, DateTimeOffset at, TimeSpan term)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(person);
        var claim = new GateClaim { Id = Guid.CreateVersion7(at), EditionId = edition.Id, Gate = gate, RevisionHash = edition.CurrentHash };
        claim.GiveTo(person, at, term);
        return claim;
    }

    public bool HoldsAt(DateTimeOffset at) => at < Until;

    /// <summary>Takes the task up, renews it, or takes it over from the person who was seen to hold it.</summary>
    /// <exception cref="RuleBrokenException"><see cref="Taken"/>: somebody else holds it, or has taken it over meanwhile.</exception>
    public void TakeUp(Actor person, Guid? seenHolder, DateTimeOffset at, TimeSpan term)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (HoldsAt(at) && PersonId != person.Id && PersonId != seenHolder)
        {
            throw new RuleBrokenException(Taken, $"这道审核关已由{PersonName}认领。需要接手的，请返回审核页确认后再办理。");
        }

        GiveTo(person, at, term);
    }

    /// <exception cref="RuleBrokenException"><c>workflow.claim-not-held</c>: it is not this person's to give back.</exception>
    public void GiveBack(Actor person, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(person);
        if (PersonId != person.Id || !HoldsAt(at))
        {
            throw new RuleBrokenException("workflow.claim-not-held", "这道审核关现在不在您名下，不用放回。");
        }

        Until = at;
    }

    private void GiveTo(Actor person, DateTimeOffset at, TimeSpan term) => (PersonId, PersonName, Since, Until) = (person.Id, person.Name, at, at + term);
}
