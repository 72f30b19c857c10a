using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>The ledger of normative documents, told from what is public: every day in it comes from a record, a link or an event, none is typed for it.</summary>
public sealed class LedgerReading(PublicRegister register)
{
    public const string Type = "normative";

    /// <summary>政府 holds the documents of its office too.</summary>
    private const string Office = "人民政府办公室";

    public async Task<IReadOnlyList<LedgerRow>> RunAsync(CancellationToken ct)
    {
        var rows = await register.Records.Where(record => record.TypeKey == Type).NewestFirst()
            .Select(record => new { record.DocumentId, record.Title, record.DocumentNumber, record.IndexNumber, record.OrganId, record.OrganName, record.MadeOn, record.FirstPublishedAt, record.EffectiveOn, record.ExpiresOn, record.RepealedOn, record.SuccessorDocumentId, WithdrawnAt = record.Visibility == PublicVisibility.Banner ? record.NoticeAt : null })
            .ToListAsync(ct);
        var facts = await register.Policies.Where(policy => policy.Record.TypeKey == Type).ToDictionaryAsync(policy => policy.DocumentId, ct);
        var governments = await register.Organs.Where(organ => organ.Kind == OrganKind.Government || organ.Kind == OrganKind.Township || organ.Name.EndsWith(Office)).Select(organ => organ.Id).ToListAsync(ct);
        var enders = rows.Select(row => row.SuccessorDocumentId).OfType<Guid>().Distinct().ToList();
        var ending = await register.Records.Where(record => enders.Contains(record.DocumentId)).ToDictionaryAsync(record => record.DocumentId, record => new { record.Title, record.DocumentNumber }, ct);
        var links = await LinksAsync(ct);
        return [.. rows.Select(row => new LedgerRow(
            row.DocumentId, row.Title, row.DocumentNumber, row.IndexNumber, row.OrganName, governments.Contains(row.OrganId),
            new(
                row.FirstPublishedAt is { } at ? ChinaTime.DayOf(at) : null, row.EffectiveOn, row.ExpiresOn, row.RepealedOn,
                links[row.DocumentId].Any(link => link.Kind == RelationKind.DeclaresLapsed && link.From == row.SuccessorDocumentId),
                links[row.DocumentId].Where(link => link.Kind == RelationKind.Amends).Min(link => link.On))
            {
                WithdrawnOn = row.WithdrawnAt is { } withdrawn ? ChinaTime.DayOf(withdrawn) : null,
            })
        {
            MadeOn = row.MadeOn,
            Facts = facts.GetValueOrDefault(row.DocumentId),
            EndedBy = row.SuccessorDocumentId,
            EndedByTitle = row.SuccessorDocumentId is { } ender ? ending.GetValueOrDefault(ender)?.Title ?? "" : "",
            EndedByNumber = row.SuccessorDocumentId is { } by ? ending.GetValueOrDefault(by)?.DocumentNumber ?? "" : "",
            AmendedBy = string.Join('、', links[row.DocumentId].Where(link => link.Kind == RelationKind.Amends).OrderBy(link => link.On).Select(link => link.Name)),
            IsExplained = links[row.DocumentId].Any(link => link.Kind == RelationKind.Interprets),
        })];
    }

    private async Task<ILookup<Guid, Link>> LinksAsync(CancellationToken ct)
    {
        var kinds = new[] { RelationKind.DeclaresLapsed, RelationKind.Amends, RelationKind.Interprets };
        var links = await register.Relations.Where(link => kinds.Contains(link.Kind) && link.FromDocumentId != link.ToDocumentId)
            .Select(link => new { link.Kind, link.FromDocumentId, link.ToDocumentId, link.Record.EffectiveOn, link.Record.FirstPublishedAt, link.Record.DocumentNumber, link.Record.Title })
            .ToListAsync(ct);
        return links.ToLookup(link => link.ToDocumentId, link => new Link(link.Kind, link.FromDocumentId, link.EffectiveOn ?? (link.FirstPublishedAt is { } at ? ChinaTime.DayOf(at) : null), link.DocumentNumber.Length > 0 ? link.DocumentNumber : link.Title));
    }

    private sealed record Link(RelationKind Kind, Guid From, DateOnly? On, string Name);
}
