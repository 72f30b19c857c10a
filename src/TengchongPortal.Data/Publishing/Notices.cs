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

    public static void Write(PublicRecord record, Edition edition) =>
        (record.NoticeReason, record.NoticeBasis, record.NoticeAuthority, record.NoticeAt, record.NoticeRedirect) = Told(record, edition);

    /// <summary>Whether the row tells what the record book says.</summary>
    public static bool Agree(PublicRecord record, Edition edition) =>
        (record.NoticeReason, record.NoticeBasis, record.NoticeAuthority, record.NoticeAt, record.NoticeRedirect) == Told(record, edition);

    // Free text of a hiding may itself name what leaked: citizens get the class, the record book keeps the words.
    private static (string Reason, string Basis, string Authority, DateTimeOffset? At, string Redirect) Told(PublicRecord record, Edition edition) =>
        LineFor(edition, record.Visibility) switch
        {
            null => ("", "", "", null, ""),
            { Event: EditorialEvent.Withdraw } line => (line.Reason, line.Detail, record.OrganName, line.At, line.Redirect),
            var line => (line.ReasonCode, "", record.OrganName, line.At, line.Redirect),
        };

    private static StateEvent? LineFor(Edition edition, PublicVisibility visibility) => visibility switch
    {
        PublicVisibility.Shown => null,
        PublicVisibility.Banner => edition.LastEvent(EditorialEvent.Withdraw),
        PublicVisibility.Notice => edition.Events.Where(line => _takenAway.Contains(line.Event)).MaxBy(line => line.Number),
    };
}
