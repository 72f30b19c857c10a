using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Knowledge;

namespace TengchongPortal.Data.Knowledge;

/// <summary>What entries rest on, as it stands: the documents that their texts name, the policies that those explain, and rules of the register.</summary>
public sealed class EntrySources(PortalDbContext db, RuleRegister register)
{
    /// <param name="entries">Public rows of entries, each with the rule that it names.</param>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<EntrySource>>> OfAsync(IReadOnlyCollection<(long Sequence, string Rule)> entries, DateOnly today, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(entries);
        var rows = entries.Select(entry => entry.Sequence).ToList();
        var direct = await db.PublicRelations.AsNoTracking().Where(link => rows.Contains(link.RecordSequence) && KnowledgeContract.Sources.Contains(link.Kind) && link.ToDocumentId != link.FromDocumentId)
            .Select(link => new { link.RecordSequence, link.ToDocumentId }).ToListAsync(ct);
        var named = direct.Select(link => link.ToDocumentId).Distinct().ToList();
        var explained = await db.PublicRelations.AsNoTracking().Where(link => named.Contains(link.FromDocumentId) && link.Kind == RelationKind.Interprets && link.Record.IsCurrent)
            .Select(link => new { link.FromDocumentId, link.ToDocumentId }).ToListAsync(ct);
        var behind = explained.ToLookup(link => link.FromDocumentId, link => link.ToDocumentId);
        var known = await StandingsAsync([.. named.Concat(explained.Select(link => link.ToDocumentId)).Distinct()], today, ct);
        var targets = direct.ToLookup(link => link.RecordSequence, link => link.ToDocumentId);
        return entries.ToDictionary(
            entry => entry.Sequence,
            entry => (IReadOnlyList<EntrySource>)[.. targets[entry.Sequence].SelectMany(target => behind[target].Prepend(target)).Distinct().Select(target => known.GetValueOrDefault(target) ?? new("", false)).Concat(RuleOf(entry.Rule))]);
    }

    /// <summary>Their titles, as the hotline reads them.</summary>
    public static string Titles(IEnumerable<EntrySource> sources)
    {
        var titles = string.Join('；', sources.Select(source => source.Title).Where(title => title.Length > 0).Distinct());
        return titles.Length <= PublicKnowledge.SourcesMaxLength ? titles : titles[..PublicKnowledge.SourcesMaxLength];
    }

    private async Task<Dictionary<Guid, EntrySource>> StandingsAsync(List<Guid> documents, DateOnly today, CancellationToken ct) =>
        await db.PublicRecords.AsNoTracking().Where(record => record.IsCurrent && documents.Contains(record.DocumentId))
            .Select(record => new { record.DocumentId, record.Title, IsPublic = record.Visibility == PublicVisibility.Shown && record.ServedUntil >= today, record.ExpiresOn, record.RepealedOn })
            .ToDictionaryAsync(record => record.DocumentId, record => new EntrySource(record.Title, record.IsPublic, record.ExpiresOn, record.RepealedOn), ct);

    private IEnumerable<EntrySource> RuleOf(string title) => title.Length == 0 ? []
        : register.Rules.FirstOrDefault(rule => rule.Title == title) is { } rule ? [new(title, true, rule.To)]
        : [new(title, false)];
}
