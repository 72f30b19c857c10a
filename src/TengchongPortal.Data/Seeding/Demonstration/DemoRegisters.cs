using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Petitions;
using TengchongPortal.Domain.Policies.Experts;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Fills the registers beside the catalogue with invented matters that rest on released records of the demonstration.</summary>
public sealed class DemoRegisters(PortalDbContext db, IncidentTerms terms, DemoTraces traces, SeedFolder folder, DemoCampaigns campaigns)
{
    private const int Records = 24;

    public async Task FillAsync(DateTimeOffset now, CancellationToken ct)
    {
        if (await db.Concerns.AnyAsync(ct))
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.Kind != OrganKind.External).OrderBy(organ => organ.Order).ToListAsync(ct);
        var newest = await db.PublicRecords.AsNoTracking().Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown).OrderByDescending(record => record.ReleasedAt).ThenByDescending(record => record.Sequence).Take(Records).ToListAsync(ct);
        var cast = await DemoCast.LoadAsync(db, ct);
        await FillConcernsAsync(new(cast, organs, [.. newest.AsEnumerable().Reverse()], now), ct);
        await FillExchangeAsync(cast.With(Capability.HandleLetters, organs.City().Path), organs, now, ct);
        await FillExpertsAsync(cast, organs.City().Path, now, ct);
        await campaigns.FillAsync(cast, organs, now, ct);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
    }

    private async Task FillExchangeAsync(Actor clerk, List<Organ> organs, DateTimeOffset now, CancellationToken ct)
    {
        var petitions = DemoExchange.Petitions([.. organs.Where(organ => organ.Kind == OrganKind.Department)], now).ToList();
        db.PetitionEntries.AddRange(petitions);
        db.PetitionImports.Add(PetitionImport.Of(petitions.Count, petitions.Count, 0, clerk, now.AddDays(-30)));
        await traces.NoteAsync(now.AddDays(-30), clerk.Id, clerk.Name, "ImportPetitions", petitions.Count.ToString(CultureInfo.InvariantCulture), ct);
        var letters = await db.Letters.Where(letter => letter.Kind == LetterKind.Complaint || letter.Kind == LetterKind.Help).OrderBy(letter => letter.Number).Select(letter => letter.Id).Take(2).ToListAsync(ct);
        var (file, orders) = DemoExchange.Hotline(letters, clerk, now);
        db.HotlineFiles.Add(file);
        db.HotlineOrders.AddRange(orders);
        await traces.NoteAsync(file.At, clerk.Id, clerk.Name, "HotlineReceive", file.Id.ToString(), ct);
    }

    /// <summary>Invented experts (<c>seeds/demo-experts.csv</c>), written by a clerk and confirmed by an editor.</summary>
    private async Task FillExpertsAsync(DemoCast cast, string city, DateTimeOffset now, CancellationToken ct)
    {
        var (clerk, editor) = (cast.With(Capability.WriteDrafts, city), cast.With(Capability.RunReleases, city));
        foreach (var row in SeedCsv.Read(folder, "demo-experts.csv"))
        {
            var expert = db.Experts.Add(Expert.Enter(Guid.CreateVersion7(now.AddDays(-20)), new(row["name"], row["post"], row["field"], row["interests"]), city, clerk, now.AddDays(-20))).Entity;
            await traces.NoteAsync(expert.EnteredAt, clerk.Id, clerk.Name, "ExpertEnter", expert.Id.ToString(), ct);
            expert.Confirm(city, editor, now.AddDays(-19));
            await traces.NoteAsync(now.AddDays(-19), editor.Id, editor.Name, "ExpertConfirm", expert.Id.ToString(), ct);
        }
    }

    private async Task FillConcernsAsync(DemoConcerns play, CancellationToken ct)
    {
        foreach (var concern in play.Concerns())
        {
            db.Concerns.Add(concern);
            await traces.NoteAsync(concern.OpenedAt, concern.OpenedBy, concern.OpenedByName, "ConcernRegister", concern.FormKey.ToString(), ct);
            foreach (var line in concern.Lines)
            {
                await traces.NoteAsync(line.At, line.PersonId, line.PersonName, $"Concern{line.Deed}", concern.Number, ct);
            }
        }

        foreach (var incident in play.Incidents(terms))
        {
            db.Incidents.Add(incident);
            foreach (var entry in incident.Entries)
            {
                await traces.NoteAsync(entry.NotedAt, entry.PersonId, entry.PersonName, $"Incident{entry.Deed}", incident.Number, ct);
            }
        }
    }
}
