using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Knowledge;

/// <summary>That somebody of the owning organ looked at an entry and found it right still (核对), as citizens read it then.</summary>
public sealed class EntryConfirmation
{
    private EntryConfirmation()
    {
    }

    public Guid Id { get; private set; }

    public Guid DocumentId { get; private set; }

    /// <summary>The edition that was looked at.</summary>
    public Guid EditionId { get; private set; }

    public DateTimeOffset At { get; private set; }

    public Guid PersonId { get; private set; }

    public string PersonName { get; private set; } = "";

    /// <param name="edition">The one that citizens read.</param>
    /// <param name="seen">The edition that stood on the page.</param>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>, <c>knowledge.not-told</c> or <c>stale.version</c>.</exception>
    public static EntryConfirmation Of(Edition edition, Guid seen, bool isTold, Actor actor, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(actor);
        RuleBrokenException.Require(actor.May(Capability.WriteDrafts, edition.OrganPath, edition.Document.TypeKey), new("workflow.capability", "您没有以该机构名义核对知识条目的权限。"));
        RuleBrokenException.Require(isTold, new("knowledge.not-told", "这条知识已经停止提供，不能核对；请修订所据条款或者有效期，经审核后重新发布。"));
        RuleBrokenException.Require(edition.Id == seen, new("stale.version", "这条知识在您打开之后又发布了新版本，请看过新版本后再核对。"));
        return new() { Id = Guid.CreateVersion7(at), DocumentId = edition.DocumentId, EditionId = edition.Id, At = at, PersonId = actor.Id, PersonName = actor.Name };
    }
}
