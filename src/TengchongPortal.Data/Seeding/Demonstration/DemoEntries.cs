using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Site;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Invented entries of the knowledge base (<c>seeds/demo-knowledge.csv</c>) that rest on what the demonstration published: told, near their end, ended, and in review.</summary>
public sealed class DemoEntries(PortalDbContext db, SeedFolder seeds, DemoHouse house, PublicationRecorder recorder, DemoTraces traces)
{
    private static readonly TimeSpan _work = TimeSpan.FromHours(8);

    public async Task FillAsync(DateTimeOffset now, CancellationToken ct)
    {
        if (!await db.Flags.AnyAsync(flag => flag.Name == PortalFlag.DemonstrationCity, ct) || await db.Documents.AnyAsync(document => document.TypeKey == KnowledgeFacts.TypeKey, ct))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var set = await house.OpenAsync(now.AddDays(-DemoPlan.Days - 30), now, ct);
        var shown = await db.PublicRecords.AsNoTracking().Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown && record.RepealedOn == null)
            .OrderByDescending(record => record.Sequence).Select(record => new DemoSource(record.DocumentId, record.Title, record.OrganId)).ToListAsync(ct);
        foreach (var (place, row) in SeedCsv.Read(seeds, "demo-knowledge.csv").Index())
        {
            if (shown.Find(one => one.Title.Contains(row["source"], StringComparison.Ordinal)) is { } source)
            {
                await PlayAsync(row, source, set, now.AddMinutes(place) - _work, ct);
            }
        }

        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private async Task PlayAsync(IReadOnlyDictionary<string, string> row, DemoSource source, DemoSet set, DateTimeOffset at, CancellationToken ct)
    {
        var organ = set.Organs.First(one => one.Id == source.OrganId);
        var create = new EditorialAct(EditorialEvent.Create, set.Cast.DrafterOf(organ), at) { Origin = RecordOrigin.Demonstration };
        var edition = Document.StartDraft(organ, KnowledgeFacts.TypeKey, TextOf(row, source, organ, set.Columns[KnowledgeFacts.ColumnKey], ChinaTime.DayOf(at)), create);
        db.Editions.Add(edition);
        var sent = set.Walk.Submit(edition, at + TimeSpan.FromMinutes(20));
        if (row["fate"] != "in_review")
        {
            var release = set.Walk.Sign(edition, sent) + TimeSpan.FromMinutes(30);
            await LeaveAsync(ct);
            await recorder.RecordAsync(edition, set.Walk.Step(edition, new(EditorialEvent.Release, set.Cast.With(Capability.RunReleases, edition.OrganPath), release)), ct);
        }

        await LeaveAsync(ct);
        db.ChangeTracker.Clear();
    }

    private async Task LeaveAsync(CancellationToken ct)
    {
        await traces.LeaveAsync(ct);
        await db.SaveChangesAsync(ct);
    }

    private static RevisionText TextOf(IReadOnlyDictionary<string, string> row, DemoSource source, Organ organ, Guid column, DateOnly day) => new()
    {
        Title = row["question"],
        Body = row["answer"],
        ColumnId = column,
        Theme = row["theme"],
        Genre = KnowledgeFacts.Genre,
        Keywords = "政策问答",
        MadeOn = day,
        ExpiresOn = day.AddDays(int.Parse(row["days"], CultureInfo.InvariantCulture)),
        Relations = [new(RelationKind.Answers, source.DocumentId)],
        Knowledge = new() { Clause = row["clause"], Owner = $"{organ.ShortName}办公室", Channels = [.. row["channels"].Split('|').Select(Enum.Parse<AnswerChannel>)] },
    };

    private sealed record DemoSource(Guid DocumentId, string Title, Guid OrganId);
}
