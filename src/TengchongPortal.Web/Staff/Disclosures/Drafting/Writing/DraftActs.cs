using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Writing;

/// <summary>The act that a save is, at this moment and from where it came.</summary>
public sealed class DraftActs(CurrentActor current, TimeProvider clock)
{
    public string Origin => current.Origin;

    public EditorialEvent EventFor(Edition edition, Actor writer) => WritingEvents.For(edition, writer, clock.GetUtcNow());

    public EditorialAct Of(Edition edition, RevisionText text, long seenVersion, Actor writer) =>
        new(EventFor(edition, writer), writer, clock.GetUtcNow()) { SeenVersion = seenVersion, Text = text };
}
