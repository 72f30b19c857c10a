using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>The ledger of normative documents, told from what is public: every day in it comes from a record, a link or an event, none is typed for it.</summary>
public sealed class LedgerReading(PublicRegister register, TypeContracts contracts)
{
    public const string Type = "normative";

    /// <summary>政府 holds the documents of its office too.</summary>
    private const string Office = "人民政府办公室";

    public async Task<IReadOnlyList<LedgerRow>> RunAsync(CancellationToken ct)
    {
        var texts = await register.Editions.Where(record => record.TypeKey == Type).NewestFirst()
            .Select(record => new Text(
                record.DocumentId, record.IsCurrent && record.Visibility != PublicVisibility.Notice, record.EditionNumber, record.Title, record.DocumentNumber, record.IndexNumber, record.OrganId, record.OrganName,
                record.MadeOn, record.FirstPublishedAt, record.ReleasedAt, record.EffectiveOn, record.ExpiresOn, record.RepealedOn, record.SuccessorDocumentId, record.Visibility == PublicVisibility.Banner ? record.NoticeAt : null))
            .ToListAsync(ct);
        var editions = texts.ToLookup(text => text.DocumentId);
        var current = texts.FindAll(text => text.IsCurrent);
        var facts = await register.Policies.Where(policy => policy.Record.TypeKey == Type).ToDictionaryAsync(policy => policy.DocumentId, ct);
        var governments = await register.Organs.Where(organ => organ.Kind == OrganKind.Government || organ.Kind == OrganKind.Township || organ.Name.EndsWith(Office)).Select(organ => organ.Id).ToListAsync(ct);
        var enders = current.Select(text => text.SuccessorDocumentId).OfType<Guid>().Distinct().ToList();
        var ending = await register.Records.Where(record => enders.Contains(record.DocumentId)).ToDictionaryAsync(record => record.DocumentId, record => new { record.Title, record.DocumentNumber }, ct);
        var links = await LinksAsync(ct);
        var explained = (await register.Relations.Explaining(contracts).Select(link => link.ToDocumentId).Distinct().ToListAsync(ct)).ToHashSet();
        return [.. current.Select(text => new LedgerRow(text.DocumentId, text.IndexNumber, text.OrganName, governments.Contains(text.OrganId), LifeOf(text, editions[text.DocumentId], links[text.DocumentId]))
        {
            Editions = [.. editions[text.DocumentId].OrderBy(one => one.Number).Select(one => new LedgerEdition(ChinaTime.DayOf(one.ReleasedAt), one.Title, one.DocumentNumber, one.MadeOn))],
            Facts = facts.GetValueOrDefault(text.DocumentId),
            EndedBy = text.SuccessorDocumentId,
            EndedByTitle = text.SuccessorDocumentId is { } ender ? ending.GetValueOrDefault(ender)?.Title ?? "" : "",
            EndedByNumber = text.SuccessorDocumentId is { } by ? ending.GetValueOrDefault(by)?.DocumentNumber ?? "" : "",
            AmendedBy = string.Join('、', links[text.DocumentId].Where(link => link.Kind == RelationKind.Amends).OrderBy(link => link.On).Select(link => link.Name)),
            IsExplained = explained.Contains(text.DocumentId),
        })];
    }

    private static NormativeLife LifeOf(Text text, IEnumerable<Text> editions, IEnumerable<Link> links) => new(
        text.FirstPublishedAt is { } at ? ChinaTime.DayOf(at) : null, text.EffectiveOn, text.ExpiresOn, text.RepealedOn,
        links.Any(link => link.Kind == RelationKind.DeclaresLapsed && link.From == text.SuccessorDocumentId),
        links.Where(link => link.Kind == RelationKind.Amends).Min(link => link.On))
    {
        WithdrawnOn = text.WithdrawnAt is { } withdrawn ? ChinaTime.DayOf(withdrawn) : null,
        Terms = [.. editions.OrderBy(one => one.Number).Select(one => new ValidityTerm(ChinaTime.DayOf(one.ReleasedAt), one.EffectiveOn, one.ExpiresOn))],
    };

    private async Task<ILookup<Guid, Link>> LinksAsync(CancellationToken ct)
    {
        var kinds = new[] { RelationKind.DeclaresLapsed, RelationKind.Amends };
        var links = await register.Relations.Where(link => kinds.Contains(link.Kind) && link.FromDocumentId != link.ToDocumentId)
            .Select(link => new { link.Kind, link.FromDocumentId, link.ToDocumentId, link.Record.EffectiveOn, link.Record.FirstPublishedAt, link.Record.DocumentNumber, link.Record.Title })
            .ToListAsync(ct);
        return links.ToLookup(link => link.ToDocumentId, link => new Link(link.Kind, link.FromDocumentId, link.EffectiveOn ?? (link.FirstPublishedAt is { } at ? ChinaTime.DayOf(at) : null), link.DocumentNumber.Length > 0 ? link.DocumentNumber : link.Title));
    }

    private sealed record Text(
        Guid DocumentId, bool IsCurrent, int Number, string Title, string DocumentNumber, string IndexNumber, Guid OrganId, string OrganName,
        DateOnly? MadeOn, DateTimeOffset? FirstPublishedAt, DateTimeOffset ReleasedAt, DateOnly? EffectiveOn, DateOnly? ExpiresOn, DateOnly? RepealedOn, Guid? SuccessorDocumentId, DateTimeOffset? WithdrawnAt);

    private sealed record Link(RelationKind Kind, Guid From, DateOnly? On, string Name);
}
