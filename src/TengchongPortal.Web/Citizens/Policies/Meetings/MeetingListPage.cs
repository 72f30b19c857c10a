using TengchongPortal.Data.Reading.Policies;

namespace TengchongPortal.Web.Citizens.Policies.Meetings;

/// <summary>The meetings of a year, and how many open items each year had and what became of them.</summary>
/// <param name="Year">Null before there was any meeting.</param>
public sealed record MeetingListPage(int? Year, IReadOnlyList<MeetingRow> Meetings, IReadOnlyList<MeetingYear> Years)
{
    /// <summary>The day for which it was made.</summary>
    public required DateOnly Today { get; init; }
}

/// <param name="Items">Open items of all its meetings.</param>
public sealed record MeetingYear(int Year, int Meetings, int Items, int Explained, int Reasoned, int Open);
