using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Data.Publishing;

/// <summary>What the contract of its type asks of a text: of its own words, of where its links lead, of what explains the items of its agenda, and of where a briefing is found.</summary>
public sealed class EditionContracts(PortalDbContext db, ReferenceBook book)
{
    public DocumentType TypeOf(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return book.Contracts.Require(edition.Document.TypeKey);
    }

    public async Task<ImmutableArray<Refusal>> FaultsAsync(Edition edition, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var (type, text) = (edition.Document.TypeKey, edition.Current.Text);
        return
        [
            .. book.Contracts.Faults(type, text, await IsPairingAsync(edition, ct)),
            .. (await OfLinksAsync(type, edition.DocumentId, text.Relations, ct)).OfType<Refusal>().Distinct(),
            .. await OfBriefingsAsync(text, ct),
            .. text.Meeting is { } meeting ? (await OfAnswersAsync([.. meeting.Items.Select(item => item.Answer)], ct)).OfType<Refusal>() : [],
        ];
    }

    /// <param name="document">Null for a text that is no document yet.</param>
    /// <returns>For each link why it cannot be; null where it can.</returns>
    public async Task<ImmutableArray<Refusal?>> OfLinksAsync(string typeKey, Guid? document, IReadOnlyList<RevisionRelation> links, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(links);
        var type = book.Contracts.Require(typeKey);
        var targets = links.Select(link => link.TargetDocumentId).Distinct().ToList();
        var types = targets.Count == 0 ? [] : await db.Documents.AsNoTracking().Where(one => targets.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.TypeKey, ct);
        return [.. links.Select(link => LinkContract.Objection(type, document, link, types.TryGetValue(link.TargetDocumentId, out var key) ? book.Contracts.Find(key) : null))];
    }

    /// <param name="answers">What the items of an agenda are answered by, one for each item; null where nothing is said.</param>
    /// <returns>For each item why that does not explain it (R30); null where it does.</returns>
    public async Task<ImmutableArray<Refusal?>> OfAnswersAsync(IReadOnlyList<Guid?> answers, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var newest = await NewestAsync([.. answers.OfType<Guid>().Distinct()], ct);
        return [.. answers.Select((answer, place) => answer is { } id && !Explains(newest.GetValueOrDefault(id)) ? MeetingContract.NoAnswer(place) : null)];
    }

    /// <summary>A briefing that is found nowhere else is told by the record of it.</summary>
    private async Task<IEnumerable<Refusal>> OfBriefingsAsync(RevisionText text, CancellationToken ct)
    {
        var unplaced = (text.Interpretation?.Renditions ?? []).Index().Where(pair => pair.Item is { Form: InterpretationForm.Briefing, Place: "" }).Select(pair => pair.Index).ToList();
        var linked = unplaced.Count == 0 ? [] : text.Relations.Where(link => link.Kind == RelationKind.Related).Select(link => link.TargetDocumentId).Distinct().ToList();
        return linked.Count == 0 || (await NewestAsync(linked, ct)).Values.Any(IsConference) ? [] : unplaced.Select(InterpretationContract.NoBriefing);
    }

    private async Task<Dictionary<Guid, Edition>> NewestAsync(List<Guid> documents, CancellationToken ct) => documents.Count == 0 ? [] : await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution()
        .Where(edition => documents.Contains(edition.DocumentId) && !db.Editions.Any(later => later.DocumentId == edition.DocumentId && later.Number > edition.Number))
        .ToDictionaryAsync(edition => edition.DocumentId, ct);

    private async Task<bool> IsPairingAsync(Edition edition, CancellationToken ct) =>
        edition is { Document.Origin: RecordOrigin.CarriedOver, Number: > 1 } && TypeOf(edition).IsInterpretation
        && await db.Editions.WholeEditions().AsNoTrackingWithIdentityResolution()
            .Where(old => old.DocumentId == edition.DocumentId && old.Number < edition.Number && db.PublicRecords.Any(record => record.EditionId == old.Id))
            .OrderByDescending(old => old.Number).FirstOrDefaultAsync(ct) is { Current.Content: not null } before
        && PairingRevision.Fits(before.Current.Text, edition.Current.Text);

    private bool Explains(Edition? answer) => answer is not null && (book.Contracts.Find(answer.Document.TypeKey) is { IsInterpretation: true } || IsConference(answer));

    private bool IsConference(Edition record) =>
        book.Contracts.Find(record.Document.TypeKey) is { HoldsAgenda: true } && (record.Current.Content is null || record.Current.Text.Meeting is not { Kind: MeetingKind.Executive });
}
