using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Reposts;

namespace TengchongPortal.Web.Staff.Reposts;

/// <summary>An entry of the queue as it stands now.</summary>
/// <param name="EditionId">The newest edition of the text that carries it.</param>
/// <param name="Text">Where that edition stands.</param>
/// <param name="IsWordForWord">Whether the newest text says what was received; where it does not, it goes the route of a text of our own.</param>
public sealed record RepostLine(Repost Repost, string SourceName, RepostState State, DateTimeOffset DueAt, Guid EditionId, EditorialState Text, bool IsWordForWord);

/// <summary>The queue: what is to be done first, then what was done.</summary>
public sealed record RepostDesk(IReadOnlyList<RepostLine> Open, IReadOnlyList<RepostLine> Done);

/// <summary>One entry with what can be done about it.</summary>
public sealed record RepostPage(RepostLine Line, LookForm Look, AsideForm Aside)
{
    public bool MayBeSetAside => Line.State is RepostState.Waiting or RepostState.Late;
}
