using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;

namespace TengchongPortal.Data.Policies;

/// <summary>Open items of meetings that citizens read, and that nothing explains and no reason excuses (R30).</summary>
public sealed class MeetingItems(PortalDbContext db, ReferenceBook book)
{
    public async Task<IReadOnlyList<OpenMeetingItem>> OpenAsync(CancellationToken ct)
    {
        var answering = db.PublicRecords.AsNoTracking().Answering(book.Contracts, db.PublicMeetings);
        var explaining = db.PublicRelations.AsNoTracking().Explaining(book.Contracts);
        var shown = db.PublicRecords.AsNoTracking().Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown);
        return await (
            from item in db.Set<PublicMeetingItem>().AsNoTracking()
            join meeting in db.PublicMeetings.AsNoTracking() on item.MeetingId equals meeting.Id
            join record in shown on meeting.RecordSequence equals record.Sequence
            where item.Reason == ""
                && !answering.Any(answer => answer.DocumentId == item.AnswerDocumentId)
                && !explaining.Any(link => link.ToDocumentId == item.PolicyDocumentId)
            orderby meeting.HeldOn descending, meeting.Id, item.Ordinal
            select new OpenMeetingItem(record.EditionId, record.Title, meeting.HeldOn, item.Subject, item.OwnerName, item.OwnerOrganPath)).ToListAsync(ct);
    }
}

/// <summary>An item of a public agenda that citizens are owed an explanation of.</summary>
/// <param name="EditionId">The record of the meeting.</param>
public sealed record OpenMeetingItem(Guid EditionId, string Meeting, DateOnly HeldOn, string Subject, string OwnerName, string OwnerPath);
