using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Web.Citizens.Layout;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Disclosures.Policies;

/// <summary>What stands beside the text of an entry of the knowledge base, and what is told at its address when the entry is told no more (R133).</summary>
public sealed class KnowledgePartQuery(PublicRegister register)
{
    /// <returns>Null for every other record.</returns>
    public async Task<KnowledgePart?> RunAsync(PublicRecord record, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(record);
        var entry = record.TypeKey == KnowledgeFacts.TypeKey ? await register.Knowledge.SingleOrDefaultAsync(one => one.RecordSequence == record.Sequence, ct) : null;
        if (entry is null)
        {
            return null;
        }

        var sources = await register.Relations.Where(link => link.RecordSequence == record.Sequence).Among(link => link.Kind, KnowledgeContract.Sources)
            .Join(register.Records, link => link.ToDocumentId, source => source.DocumentId, (link, source) => new { source.DocumentId, source.Title }).Distinct().ToListAsync(ct);
        var confirmed = await register.Confirmations.Where(one => one.EditionId == record.EditionId).MaxAsync(one => (DateTimeOffset?)one.At, ct);
        return new(
            entry.Clause,
            [.. sources.Select(source => new Crumb(source.Title, PublicAddresses.Record(source.DocumentId))), .. entry.Rule.Length == 0 ? [] : new[] { new Crumb(entry.Rule, PublicAddresses.Rules) }],
            record.OrganName,
            record.ServedUntil,
            AnswerChannelWords.All(PublicKnowledge.ChannelsOf(entry.Channels)),
            confirmed);
    }

    /// <summary>Whether an edition of an entry is told no more: the address of the entry says what is told now, or why nothing is.</summary>
    public Task<bool> WasToldAsync(Guid id, int edition, CancellationToken ct) => register.LapsedKnowledge.AnyAsync(entry => entry.DocumentId == id && entry.EditionNumber == edition, ct);

    /// <summary>Why the entry at an address is told no more; null where none was.</summary>
    public async Task<GonePage?> GoneAsync(Guid id, CancellationToken ct) =>
        await register.LapsedKnowledge.SingleOrDefaultAsync(entry => entry.DocumentId == id && entry.IsCurrent, ct) is { } entry
            ? new(entry.Cause.SentenceOf(entry.EndedBy), entry.OrganName, entry.LapsedAt, entry.IndexNumber) { Elsewhere = new("看现行的政策问答", PublicAddresses.Questions) }
            : null;
}
