using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>
/// The ledger of normative documents, told from what is public and from the log of what was: every day in it comes from a record, a link or an event, none is
/// typed for it. A document that left the public stays in the days on which readers met it, without its words.
/// </summary>
public sealed class LedgerReading(PublicRegister register, TypeContracts contracts)
{
    public const string Type = "normative";

    /// <summary>政府 holds the documents of its office too.</summary>
    private const string Office = "人民政府办公室";

    public async Task<IReadOnlyList<LedgerRow>> RunAsync(CancellationToken ct)
    {
        var texts = await register.Editions.Where(record => record.TypeKey == Type).NewestFirst()
            .Select(record => new Text(
                record.DocumentId, record.EditionId, record.IsCurrent, record.Visibility == PublicVisibility.Notice, record.EditionNumber, record.Title, record.DocumentNumber, record.IndexNumber, record.OrganId,
                record.OrganName, record.MadeOn, record.ReleasedAt, new(record.FirstPublishedAt, record.EffectiveOn, record.ExpiresOn, record.RepealedOn, record.EndsByDeclaration, record.SuccessorDocumentId, record.AmendedOn)))
            .ToListAsync(ct);
        var (editions, current) = (texts.ToLookup(text => text.DocumentId), texts.FindAll(text => text.IsCurrent));
        var facts = await register.Policies.Where(policy => policy.Record.TypeKey == Type).ToDictionaryAsync(policy => policy.DocumentId, ct);
        var governments = await register.Organs.Where(organ => organ.Kind == OrganKind.Government || organ.Kind == OrganKind.Township || organ.Name.EndsWith(Office)).Select(organ => organ.Id).ToListAsync(ct);
        var explained = (await register.Relations.Explaining(contracts).Select(link => link.ToDocumentId).Distinct().ToListAsync(ct)).ToHashSet();
        var (effects, turns) = (await EffectsAsync(ct), await TurnsAsync(ct));
        var names = await NamesAsync([.. current.Select(text => text.Days.EndedBy).OfType<Guid>().Concat(effects.SelectMany(spans => spans).Select(span => span.By)).Distinct()], ct);
        return [.. current.Select(text => new LedgerRow(text.DocumentId, text.IndexNumber, text.OrganName, governments.Contains(text.OrganId), LifeOf(text, [.. editions[text.DocumentId].OrderBy(one => one.Number)], effects, turns))
        {
            Editions = [.. editions[text.DocumentId].OrderBy(one => one.Number).Select(one => EditionOf(one, text.IsAway))],
            Facts = facts.GetValueOrDefault(text.DocumentId),
            Names = names,
            IsExplained = explained.Contains(text.DocumentId),
        })];
    }

    // What may not be read any more has its number and no word.
    private static LedgerEdition EditionOf(Text text, bool isAway) => isAway || text.IsAway
        ? new(ChinaTime.DayOf(text.ReleasedAt), LedgerEdition.Away, "", null)
        : new(ChinaTime.DayOf(text.ReleasedAt), text.Title, text.DocumentNumber, text.MadeOn);

    private static NormativeLife LifeOf(Text text, ImmutableArray<Text> editions, ILookup<Guid, LegalSpan> effects, ILookup<Guid, PublicTurn> turns)
    {
        var days = text.Days;
        return new(days.FirstPublishedAt is { } at ? ChinaTime.DayOf(at) : null, days.EffectiveOn, days.ExpiresOn, days.RepealedOn, days.EndsByDeclaration, days.AmendedOn)
        {
            EndedBy = days.EndedBy,
            Effects = [.. effects[text.DocumentId]],
            Showings = turns.Contains(text.DocumentId) ? PublicTurn.ShowingsOf(editions.Select(one => (one.EditionId, one.ReleasedAt)), [.. turns[text.DocumentId]]) : [],
            Terms = [.. editions.Select(one => new ValidityTerm(ChinaTime.DayOf(one.ReleasedAt), one.Days.EffectiveOn, one.Days.ExpiresOn))],
        };
    }

    private async Task<ILookup<Guid, LegalSpan>> EffectsAsync(CancellationToken ct)
    {
        var ended = register.Addresses.Where(record => record.TypeKey == Type).Select(record => record.DocumentId);
        return (await register.LegalEffects.Where(effect => ended.Contains(effect.TargetDocumentId)).ToListAsync(ct))
            .OrderBy(effect => effect.From).ThenBy(effect => effect.Id).ToLookup(effect => effect.TargetDocumentId, effect => new LegalSpan(effect.Kind, effect.ByDocumentId, effect.On, ChinaTime.DayOf(effect.From), effect.Until is { } end ? ChinaTime.DayOf(end) : null));
    }

    private async Task<ILookup<Guid, PublicTurn>> TurnsAsync(CancellationToken ct)
    {
        var ended = register.Addresses.Where(record => record.TypeKey == Type).Select(record => record.DocumentId);
        return (await register.Turns.Where(turn => ended.Contains(turn.DocumentId)).ToListAsync(ct)).ToLookup(turn => turn.DocumentId);
    }

    private Task<Dictionary<Guid, LedgerName>> NamesAsync(List<Guid> documents, CancellationToken ct) =>
        register.Records.Where(record => documents.Contains(record.DocumentId)).Select(record => new { record.DocumentId, record.Title, record.DocumentNumber })
            .ToDictionaryAsync(record => record.DocumentId, record => new LedgerName(record.Title, record.DocumentNumber), ct);

    private sealed record Text(
        Guid DocumentId, Guid EditionId, bool IsCurrent, bool IsAway, int Number, string Title, string DocumentNumber, string IndexNumber, Guid OrganId, string OrganName, DateOnly? MadeOn, DateTimeOffset ReleasedAt, Days Days);

    private sealed record Days(DateTimeOffset? FirstPublishedAt, DateOnly? EffectiveOn, DateOnly? ExpiresOn, DateOnly? RepealedOn, bool EndsByDeclaration, Guid? EndedBy, DateOnly? AmendedOn);
}
