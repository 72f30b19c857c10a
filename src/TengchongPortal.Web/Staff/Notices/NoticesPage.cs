using System.Collections.Immutable;
using TengchongPortal.Domain.Notices;

namespace TengchongPortal.Web.Staff.Notices;

/// <summary>One notice as its reader may see it now.</summary>
public sealed record NoticeLine(long Id, NoticeKind Kind, DateTimeOffset At, bool IsUnread)
{
    /// <summary>The edition it is about, when the person still reads it.</summary>
    public Guid? EditionId { get; init; }

    /// <summary>The letter it is about, whose page decides who may read it.</summary>
    public Guid? LetterId { get; init; }

    /// <summary>Where a matter is dealt with that is neither; its page decides who may read it.</summary>
    public string Path { get; init; } = "";

    public string Title { get; init; } = "";

    /// <summary>Who did it and why, or until when it is owed.</summary>
    public string Why { get; init; } = "";
}

/// <summary>A stretch of notices, newest first.</summary>
/// <param name="Older">Where the next stretch begins; null at the end.</param>
public sealed record NoticesPage(ImmutableArray<NoticeLine> Lines, int Unread, long? Older)
{
    /// <summary>Later ones have not been seen and stay unread.</summary>
    public long Newest => Lines.IsEmpty ? 0 : Lines[0].Id;
}
