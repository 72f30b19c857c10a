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

        return new()
        {
            Validity = validity,
            ValidityTone = tone,
            RepealedOn = record.RepealedOn <= today ? record.RepealedOn : null,
            ExpiredOn = record.RepealedOn is null && record.ExpiresOn < today ? record.ExpiresOn : null,
            Successor = await SuccessorAsync(record, ct),
            Withdrawal = WithdrawalOf(record),
            IsEmergency = record.IsEmergency,
            CarriedOverAt = record.Origin == RecordOrigin.CarriedOver ? record.ReleasedAt : null,
            OlderEdition = record.IsCurrent ? null : record.EditionNumber,
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

    private async Task<Crumb?> SuccessorAsync(PublicRecord record, CancellationToken ct)
    {
        var replacing = register.Relations
            .Where(link => link.ToDocumentId == record.DocumentId && link.Kind == RelationKind.Replaces)
            .Select(link => link.FromDocumentId);

        return await register.Records
            .Where(other => other.DocumentId == record.SuccessorDocumentId || replacing.Contains(other.DocumentId))
            .NewestFirst()
            .Select(other => new Crumb(other.Title, PublicAddresses.Record(other.DocumentId)))
            .FirstOrDefaultAsync(ct);
    }

    private WithdrawalNotice? WithdrawalOf(PublicRecord record) => record.Visibility == PublicVisibility.Banner
        ? new(book.ReasonLabel(record.NoticeReason, forCitizens: true), record.NoticeBasis, record.NoticeAuthority, record.NoticeAt)
        : null;
}
