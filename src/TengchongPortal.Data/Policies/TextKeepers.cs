using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Policies;

/// <summary>
/// Whose work a public text is (谁起草、谁解读, R24): a policy that of the organ that drafted it in the lead, an interpretation that of the organ that explains,
/// every other text that of whoever keeps it; after a merger that of the successor.
/// </summary>
public sealed class TextKeepers(PortalDbContext db, Successions successions)
{
    private const int AtOnce = 500;

    /// <param name="records">Public rows by their sequence.</param>
    public async Task<IReadOnlyDictionary<long, TextKeeper>> OfAsync(IEnumerable<long> records, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(records);
        var (keepers, succession, organs) = (new Dictionary<long, TextKeeper>(), await successions.ReadAsync(ct), new List<Organ>());
        foreach (var some in records.Distinct().Chunk(AtOnce))
        {
            var rows = await db.PublicRecords.AsNoTracking().Where(record => some.Contains(record.Sequence)).Select(record => new
            {
                record.Sequence,
                Path = db.Documents.Where(document => document.Id == record.DocumentId).Select(document => document.OrganPath).First(),
                Drafters = db.PublicPolicies.Where(policy => policy.RecordSequence == record.Sequence).Select(policy => policy.DrafterOrganPaths).FirstOrDefault(),
                Interpreter = db.PublicInterpretations.Where(one => one.RecordSequence == record.Sequence).Select(one => one.OrganName).FirstOrDefault(),
            }).ToListAsync(ct);
            if (organs.Count == 0 && rows.Exists(row => !string.IsNullOrEmpty(row.Interpreter)))
            {
                organs = await db.Organs.AsNoTracking().ToListAsync(ct);
            }

            rows.ForEach(row => keepers[row.Sequence] = new(succession.LeadOf(row.Drafters) ?? succession.ExplainerOf(row.Interpreter, organs)?.Path ?? row.Path, row.Path));
        }

        return keepers;
    }
}

/// <summary>Who works on a public text.</summary>
/// <param name="OrganPath">Whose work it is.</param>
/// <param name="IssuerPath">In whose name it is.</param>
public sealed record TextKeeper(string OrganPath, string IssuerPath)
{
    /// <summary>Whether it lies at an organ of a person.</summary>
    /// <param name="type">Key of the type, for grants that hold for one.</param>
    public bool Concerns(Actor person, string type)
    {
        ArgumentNullException.ThrowIfNull(person);
        return person.IsAt(OrganPath, type) || person.IsAt(IssuerPath, type);
    }
}
