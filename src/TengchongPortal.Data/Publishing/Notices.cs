using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// What a withdrawn, hidden or removed record tells citizens instead of, or above, its text: said by the line of the record book that took
/// it away, so that a page brought back from hiding tells again what it told before.
/// </summary>
internal static class Notices
{
    private static readonly EditorialEvent[] _takenAway =
        [EditorialEvent.Hide, EditorialEvent.RetroRefuse, EditorialEvent.RetroExpired, EditorialEvent.Unpublish, EditorialEvent.Purge];

    public static void Write(PublicRecord record, Edition edition)
    {
        var line = LineFor(edition, record.Visibility);
        record.NoticeReason = line is null ? "" : ReasonIn(line);
        record.NoticeBasis = line is null ? "" : BasisIn(line);
        record.NoticeAuthority = line is null ? "" : record.OrganName;
        record.NoticeAt = line?.At;
        record.NoticeRedirect = line?.Redirect ?? "";
    }

    /// <summary>Whether the row tells what the record book says.</summary>
    public static bool Agree(PublicRecord record, Edition edition)
    {
        var line = LineFor(edition, record.Visibility);
        return record.NoticeReason == (line is null ? "" : ReasonIn(line))
            && record.NoticeBasis == (line is null ? "" : BasisIn(line))
            && record.NoticeAt == line?.At
            && record.NoticeRedirect == (line?.Redirect ?? "");
    }

    private static StateEvent? LineFor(Edition edition, PublicVisibility visibility) => visibility switch
    {
        PublicVisibility.Shown => null,
        PublicVisibility.Banner => edition.LastEvent(EditorialEvent.Withdraw),
        PublicVisibility.Notice => edition.Events.Where(line => _takenAway.Contains(line.Event)).MaxBy(line => line.Number),
    };

    // Free text of a hiding may itself name what leaked: citizens get the class, the record book keeps the words.
    private static string ReasonIn(StateEvent line) => line.Event is EditorialEvent.Withdraw ? line.Reason : line.ReasonCode;

    private static string BasisIn(StateEvent line) => line.Event is EditorialEvent.Withdraw ? line.Detail : "";
}
