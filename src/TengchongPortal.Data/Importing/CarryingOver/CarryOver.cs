using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Importing.Mapping;
using TengchongPortal.Data.Policies;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Trust;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Importing.CarryingOver;

/// <summary>Writes accepted lines as carried-over records: the same step, verifier, log and projector as every release, by route I.</summary>
public sealed class CarryOver(PortalDbContext db, PublicationRecorder recorder, PairFinder pairs, HashChains chains, TimeProvider clock)
{
    public async Task WriteAsync(ImportBatch batch, Actor @operator, IReadOnlyCollection<MappedLine> lines, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(lines);
        lines = await PairedAsync(lines, ct);
        var organs = await ChunkOrgans.OfAsync(db, lines, ct);
        var addresses = await NewAddressesAsync(lines, ct);

        // Numbered lines rest first, so that a number drawn for another line never meets one of theirs.
        foreach (var group in lines.GroupBy(line => line.Line.IndexNumber.Length == 0).OrderBy(group => group.Key))
        {
            foreach (var line in group)
            {
                var document = await WriteAsync(batch, @operator, line, organs[line.OrganKey], ct);
                if (addresses.Remove(line.Number, out var path))
                {
                    db.LegacyAddresses.Add(LegacyAddress.Of(path, document));
                }
            }

            db.ChangeTracker.DetectChanges();
            await db.SaveChangesAsync(ct);
        }
    }

    private async Task<Guid> WriteAsync(ImportBatch batch, Actor @operator, MappedLine line, Organ organ, CancellationToken ct)
    {
        var made = new EditorialAct(EditorialEvent.Create, @operator, clock.GetUtcNow()) { Origin = RecordOrigin.CarriedOver };
        var provenance = new Provenance(batch.Id, line.Identity.Key, line.Line.IndexNumber is { Length: > 0 } number ? number : null, line.Published.At, line.Published.Precision);
        var edition = Document.CarryOver(organ, line.TypeKey, line.Text, made, provenance);
        var item = BatchItem.Of(batch.Id, edition.Id, edition.CurrentHash, line.Number, line.Identity.Text, line.Line.SourceAddress);
        var released = edition.Take(made with { Event = EditorialEvent.Release, SeenVersion = edition.Version }, EditionFactsDefaults.ForCarryingOver(edition, item.RevisionHash));
        db.Editions.Add(edition);
        db.BatchItems.Add(item);
        await recorder.RecordAsync(edition, released, ct);
        if (line.Text.Explains is { } policy)
        {
            await chains.AppendAsync(new AuditLine(made.At, @operator.Id, @operator.Name, "ImportPair", $"{edition.DocumentId:N} {policy:N}", $"import {batch.Id:N}", AuditLine.Done), ct);
        }

        return edition.DocumentId;
    }

    /// <summary>Interpretations with the link to the one policy that they name (R28); the others wait in the list of those without a pair.</summary>
    private async Task<IReadOnlyCollection<MappedLine>> PairedAsync(IReadOnlyCollection<MappedLine> lines, CancellationToken ct)
    {
        var explaining = lines.Where(line => line.Explains).ToList();
        var named = await pairs.FindAsync([.. explaining.Select(line => line.Clues)], ct);
        var paired = explaining.Zip(named).Where(pair => pair.Second is not null).ToDictionary(pair => pair.First.Number, pair => pair.First with { Text = pair.First.Text with { Relations = [new(RelationKind.Interprets, pair.Second!.DocumentId)] } });
        return paired.Count == 0 ? lines : [.. lines.Select(line => paired.GetValueOrDefault(line.Number) ?? line)];
    }

    /// <summary>Addresses of the old site by line; of two records that claim one the first has it.</summary>
    private async Task<Dictionary<int, string>> NewAddressesAsync(IReadOnlyCollection<MappedLine> lines, CancellationToken ct)
    {
        var paths = lines.Select(line => (line.Number, Path: LegacyPath.Of(line.Line.SourceAddress))).Where(line => line.Path is not null).DistinctBy(line => line.Path).ToList();
        var asked = paths.Select(line => line.Path!).ToList();
        var known = asked.Count == 0 ? [] : await db.LegacyAddresses.Where(address => asked.Contains(address.Path)).Select(address => address.Path).ToListAsync(ct);
        return paths.Where(line => !known.Contains(line.Path!)).ToDictionary(line => line.Number, line => line.Path!);
    }
}
