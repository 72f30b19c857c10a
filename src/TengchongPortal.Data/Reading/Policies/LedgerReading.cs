using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Data.Reading.Policies;

/// <summary>The ledger of normative documents, told from what is public: every day in it comes from a record, a link or an event, none is typed for it.</summary>
public sealed class LedgerReading(PublicRegister register)
{
    public const string Type = "normative";

    public async Task<IReadOnlyList<LedgerRow>> RunAsync(CancellationToken ct)
    {
        var rows = await register.Records.Where(record => record.TypeKey == Type).NewestFirst()
            .Select(record => new { record.DocumentId, record.Title, record.DocumentNumber, record.IndexNumber, record.OrganId, record.OrganName, record.MadeOn, record.FirstPublishedAt, record.EffectiveOn, record.ExpiresOn, record.RepealedOn, record.SuccessorDocumentId })
            .ToListAsync(ct);
        var facts = await register.Policies.Where(policy => policy.Record.TypeKey == Type).ToDictionaryAsync(policy => policy.DocumentId, ct);
        var governments = await register.Organs.Where(organ => organ.Kind == OrganKind.Government).Select(organ => organ.Id).ToListAsync(ct);
        var links = await LinksAsync(ct);
        return [.. rows.Select(row => new LedgerRow(
            row.DocumentId, row.Title, row.DocumentNumber, row.IndexNumber, row.OrganName, governments.Contains(row.OrganId),
            new(
                row.FirstPublishedAt is { } at ? ChinaTime.DayOf(at) : null, row.EffectiveOn, row.ExpiresOn, row.RepealedOn,
                links[row.DocumentId].Any(link => link.Kind == RelationKind.DeclaresLapsed && link.From == row.SuccessorDocumentId),
                links[row.DocumentId].Where(link => link.Kind == RelationKind.Amends).Min(link => link.On)))
        {
            MadeOn = row.MadeOn,
            Facts = facts.GetValueOrDefault(row.DocumentId),
            EndedBy = row.SuccessorDocumentId,
            IsExplained = links[row.DocumentId].Any(link => link.Kind == RelationKind.Interprets),
        })];
    }

    private async Task<ILookup<Guid, Link>> LinksAsync(CancellationToken ct)
    {
        var kinds = new[] { RelationKind.DeclaresLapsed, RelationKind.Amends, RelationKind.Interprets };
        var links = await register.Relations.Where(link => kinds.Contains(link.Kind) && link.FromDocumentId != link.ToDocumentId)
            .Select(link => new { link.Kind, link.FromDocumentId, link.ToDocumentId, link.Record.EffectiveOn, link.Record.FirstPublishedAt })
            .ToListAsync(ct);
        return links.ToLookup(link => link.ToDocumentId, link => new Link(link.Kind, link.FromDocumentId, link.EffectiveOn ?? (link.FirstPublishedAt is { } at ? ChinaTime.DayOf(at) : null)));
    }

    private sealed record Link(RelationKind Kind, Guid From, DateOnly? On);
}
