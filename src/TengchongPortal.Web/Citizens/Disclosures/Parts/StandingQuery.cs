using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>Works out how a public text stands today.</summary>
public sealed class StandingQuery(PublicRegister register, ReferenceBook book, TimeProvider clock)
{
    public async Task<RecordStanding> RunAsync(PublicRecord record, string organName, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var (validity, tone) = ValidityOf(record, today);
        var enders = await EndersAsync(record, ct);

        return new()
        {
            Validity = validity,
            ValidityTone = tone,
            RepealedOn = record.RepealedOn,
            IsRepealed = record.RepealedOn <= today,
            ExpiredOn = record.ExpiresOn < today && !(record.RepealedOn <= today) ? record.ExpiresOn : null,
            Successor = enders[RelationKind.Replaces].FirstOrDefault(),
            Repealer = enders[RelationKind.Repeals].FirstOrDefault(),
            Withdrawal = WithdrawalOf(record),
            IsEmergency = record.IsEmergency,
            CarriedOverAt = record.Origin == RecordOrigin.CarriedOver ? record.ReleasedAt : null,
            OlderEdition = record.IsCurrent ? null : record.EditionNumber,
            Address = PublicAddresses.Record(record.DocumentId),
            ChangeNote = record.ChangeKind == ChangeKind.First ? "" : record.ChangeNote,
            ChangedAt = record.ReleasedAt,
            OrganIsNow = organName == record.OrganName ? null : organName,
        };
    }

    // Labels of the validity element, domain 08 §2; a record without legal dates has none.
    private static (string? Label, Tone Tone) ValidityOf(PublicRecord record, DateOnly today) => record switch
    {
        { RepealedOn: { } repealed } when repealed <= today => ("废止", Tone.Quiet),
        { ExpiresOn: { } expires } when expires < today => ("失效", Tone.Quiet),
        { EffectiveOn: { } effective } when effective > today => ("尚未生效", Tone.Attention),
        { EffectiveOn: null, ExpiresOn: null, RepealedOn: null } => (null, Tone.Plain),
        _ => ("有效", Tone.Good),
    };

    /// <summary>Public documents that replace or repeal this one, newest first. What was taken away is not named.</summary>
    private async Task<ILookup<RelationKind, Crumb>> EndersAsync(PublicRecord record, CancellationToken ct)
    {
        var ends = await register.Relations
            .Where(link => link.ToDocumentId == record.DocumentId && link.FromDocumentId != record.DocumentId)
            .Where(link => link.Kind == RelationKind.Replaces || link.Kind == RelationKind.Repeals)
            .OrderByDescending(link => link.Record.SortAt).ThenByDescending(link => link.Record.Sequence)
            .Select(link => new { link.Kind, link.Record.Title, link.FromDocumentId })
            .ToListAsync(ct);

        return ends.ToLookup(end => end.Kind, end => new Crumb(end.Title, PublicAddresses.Record(end.FromDocumentId)));
    }

    private WithdrawalNotice? WithdrawalOf(PublicRecord record) => record.Visibility == PublicVisibility.Banner
        ? new(book.ReasonLabel(record.NoticeReason, forCitizens: true), record.NoticeBasis, record.NoticeAuthority, record.NoticeAt)
        : null;
}
