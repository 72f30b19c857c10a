using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Ledgers;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Notices;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Disclosures.Parts;

/// <summary>Works out how a public text stands today.</summary>
public sealed class StandingQuery(PublicRegister register, ReferenceBook book, TimeProvider clock)
{
    private static readonly ILookup<RelationKind, Crumb> _nobody = Array.Empty<Crumb>().ToLookup(_ => default(RelationKind));

    public async Task<RecordStanding> RunAsync(FoundRecord found, string organName, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(found);
        var record = found.Record;
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var status = record.HasValidity ? record.Life.On(today) : null;
        var enders = found.Around.HasLinks ? await EndersAsync(record, ct) : _nobody;

        return new()
        {
            Validity = status?.Label,
            ValidityTone = ToneOf(status),
            RepealedOn = record.RepealedOn,
            EndsByDeclaration = record.EndsByDeclaration,
            IsRepealed = status is NormativeStatus.Repealed or NormativeStatus.DeclaredLapsed,
            ExpiredOn = status == NormativeStatus.Expired ? record.ExpiresOn : null,
            Successor = enders[RelationKind.Replaces].FirstOrDefault(),
            Repealer = (record.EndsByDeclaration ? enders[RelationKind.DeclaresLapsed].Concat(enders[RelationKind.Repeals]) : enders[RelationKind.Repeals].Concat(enders[RelationKind.DeclaresLapsed])).FirstOrDefault(),
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

    private static Tone ToneOf(NormativeStatus? status) => status switch
    {
        NormativeStatus.InForce or NormativeStatus.Amended => Tone.Good,
        NormativeStatus.NotYetInForce => Tone.Attention,
        NormativeStatus.Expired or NormativeStatus.Repealed or NormativeStatus.DeclaredLapsed => Tone.Quiet,
        NormativeStatus.Withdrawn => Tone.Stopped,
        null => Tone.Plain,
    };

    /// <summary>Public documents that replace or repeal this one: the one that counts, then the newest. What was taken away is not named.</summary>
    private async Task<ILookup<RelationKind, Crumb>> EndersAsync(PublicRecord record, CancellationToken ct)
    {
        var ends = await register.Relations
            .Where(link => link.ToDocumentId == record.DocumentId && link.FromDocumentId != record.DocumentId)
            .Where(link => link.Kind == RelationKind.Replaces || link.Kind == RelationKind.Repeals || link.Kind == RelationKind.DeclaresLapsed)
            .OrderByDescending(link => link.FromDocumentId == record.SuccessorDocumentId).ThenByDescending(link => link.Record.SortAt).ThenByDescending(link => link.Record.Sequence)
            .Select(link => new { link.Kind, link.Record.Title, link.FromDocumentId })
            .ToListAsync(ct);

        return ends.ToLookup(end => end.Kind, end => new Crumb(end.Title, PublicAddresses.Record(end.FromDocumentId)));
    }

    private WithdrawalNotice? WithdrawalOf(PublicRecord record) => record.Visibility == PublicVisibility.Banner
        ? new(book.ReasonLabel(record.NoticeReason, forCitizens: true), record.NoticeBasis, record.NoticeAuthority, record.NoticeAt)
        : null;
}
