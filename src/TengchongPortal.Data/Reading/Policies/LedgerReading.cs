using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
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
                record.Sequence, record.DocumentId, record.EditionId, record.IsCurrent, record.Visibility == PublicVisibility.Notice, record.EditionNumber, record.Title, record.DocumentNumber, record.IndexNumber, record.OrganId,
                record.OrganName, record.MadeOn, record.ReleasedAt, new(record.FirstPublishedAt, record.EffectiveOn, record.ExpiresOn, record.RepealedOn, record.EndsByDeclaration, record.SuccessorDocumentId, record.AmendedOn)))
            .ToListAsync(ct);
        var (editions, current) = (texts.ToLookup(text => text.DocumentId), texts.FindAll(text => text.IsCurrent));
        var facts = await register.PolicyEditions.Where(policy => policy.Record.TypeKey == Type).ToDictionaryAsync(policy => policy.RecordSequence, ct);
        var governments = await register.Organs.Where(organ => organ.Kind == OrganKind.Government || organ.Kind == OrganKind.Township || organ.Name.EndsWith(Office)).Select(organ => organ.Id).ToListAsync(ct);
        var (effects, turns) = (await EffectsAsync(ct), await TurnsAsync(ct));
        var explained = await ExplainedAsync(turns, ct);
        var names = await NamesAsync([.. current.Select(text => text.Days.EndedBy).OfType<Guid>().Concat(effects.SelectMany(spans => spans).Select(span => span.By)).Distinct()], ct);
        return [.. current.Select(text => new LedgerRow(text.DocumentId, text.IndexNumber, text.OrganName, governments.Contains(text.OrganId), new(LifeOf(text, [.. editions[text.DocumentId].OrderBy(one => one.Number)], effects, turns)))
        {
            Editions = [.. editions[text.DocumentId].OrderBy(one => one.Number).Select(one => EditionOf(one, text.IsAway, facts))],
            Names = names,
            Explanations = [.. explained[text.DocumentId]],
        })];
    }

    // What may not be read any more has its number and no word.
    private static LedgerEdition EditionOf(Text text, bool isAway, Dictionary<long, PublicPolicy> facts) => isAway || text.IsAway
        ? new(ChinaTime.DayOf(text.ReleasedAt), LedgerEdition.Away, "", null)
        : new(ChinaTime.DayOf(text.ReleasedAt), text.Title, text.DocumentNumber, text.MadeOn) { Facts = facts.GetValueOrDefault(text.Sequence) };

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

    /// <summary>What became of normative documents and of what explains them.</summary>
    private async Task<ILookup<Guid, PublicTurn>> TurnsAsync(CancellationToken ct)
    {
        string[] types = [Type, .. contracts.InterpretationTypes];
        var told = register.Addresses.Where(record => types.Contains(record.TypeKey)).Select(record => record.DocumentId);
        return (await register.Turns.Where(turn => told.Contains(turn.DocumentId)).ToListAsync(ct)).ToLookup(turn => turn.DocumentId);
    }

    private async Task<ILookup<Guid, ExplainedSpan>> ExplainedAsync(ILookup<Guid, PublicTurn> turns, CancellationToken ct)
    {
        var types = contracts.InterpretationTypes;
        var links = await register.EditionRelations.Where(link => link.Kind == RelationKind.Interprets && types.Contains(link.Record.TypeKey)).Select(link => new { link.RecordSequence, link.ToDocumentId }).ToListAsync(ct);
        var editions = await register.Explanations.Where(edition => types.Contains(edition.TypeKey)).ToListAsync(ct);
        return ExplainedSpans.Of(editions, links.ToLookup(link => link.RecordSequence, link => link.ToDocumentId), turns);
    }

    /// <summary>What each is called, edition by edition; nothing of what left the public.</summary>
    private async Task<ILookup<Guid, LedgerName>> NamesAsync(List<Guid> documents, CancellationToken ct)
    {
        var shown = register.Records.Where(record => documents.Contains(record.DocumentId)).Select(record => record.DocumentId);
        var names = await register.Editions.Where(record => shown.Contains(record.DocumentId) && record.Visibility != PublicVisibility.Notice).OrderBy(record => record.EditionNumber)
            .Select(record => new { record.DocumentId, record.ReleasedAt, record.Title, record.DocumentNumber }).ToListAsync(ct);
        return names.ToLookup(name => name.DocumentId, name => new LedgerName(ChinaTime.DayOf(name.ReleasedAt), name.Title, name.DocumentNumber));
    }

    private sealed record Text(
        long Sequence, Guid DocumentId, Guid EditionId, bool IsCurrent, bool IsAway, int Number, string Title, string DocumentNumber, string IndexNumber, Guid OrganId, string OrganName, DateOnly? MadeOn, DateTimeOffset ReleasedAt, Days Days);

    private sealed record Days(DateTimeOffset? FirstPublishedAt, DateOnly? EffectiveOn, DateOnly? ExpiresOn, DateOnly? RepealedOn, bool EndsByDeclaration, Guid? EndedBy, DateOnly? AmendedOn);
}
