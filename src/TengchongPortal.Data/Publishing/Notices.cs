using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Publishing;

/// <summary>What a withdrawn, hidden or removed record tells citizens instead of, or above, its text.</summary>
internal static class Notices
{
    public static void Write(PublicRecord record, Edition edition, StateEvent line)
    {
        switch (line.Event)
        {
            // Back from hiding to its banner: why it was withdrawn counts again, not why it was hidden meanwhile.
            case EditorialEvent.Unhide when record.Visibility == PublicVisibility.Banner:
                Set(record, edition.LastEvent(EditorialEvent.Withdraw)!);
                break;
            case EditorialEvent.Withdraw or EditorialEvent.Hide or EditorialEvent.RetroRefuse or EditorialEvent.RetroExpired or EditorialEvent.Unpublish or EditorialEvent.Purge:
                Set(record, line);
                break;
            case EditorialEvent.Unhide when record.Visibility == PublicVisibility.Shown:
            case EditorialEvent.Reinstate or EditorialEvent.Release or EditorialEvent.Fire or EditorialEvent.RetroComplete:
                (record.NoticeReason, record.NoticeBasis, record.NoticeAuthority, record.NoticeAt, record.NoticeRedirect) = ("", "", "", null, "");
                break;
        }
    }

    private static void Set(PublicRecord record, StateEvent line)
    {
        // Free text of a hiding may itself name what leaked: citizens get the class, the record book keeps the words.
        record.NoticeReason = line.Event is EditorialEvent.Withdraw ? line.Reason : line.ReasonCode;
        record.NoticeBasis = line.Event is EditorialEvent.Withdraw ? line.Detail : "";
        record.NoticeAuthority = record.OrganName;
        record.NoticeAt = line.At;
        record.NoticeRedirect = line.Event is EditorialEvent.Unpublish && line.Detail.StartsWith('/') ? line.Detail : "";
    }
}
