using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Petitions;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Petitions;

/// <summary>The ledger of petitions (R20): references are taken over, known ones are brought up to date, and the same file again does nothing.</summary>
public sealed class PetitionBook(PortalDbContext db, AuditedWrites writes)
{
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>; <c>petition.file</c>: an organ that the register does not know.</exception>
    public Task<PetitionImport> ImportAsync(ImmutableArray<PetitionLine> lines, Actor person, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        return writes.RunAsync(new AuditLine(at, person.Id, person.Name, "ImportPetitions", $"{lines.Length}", origin, AuditLine.Done), async token =>
        {
            var city = (await db.Organs.CityAsync(token)).Path;
            RuleBrokenException.Require(person.May(Capability.HandleLetters, city), "workflow.capability", "信访件台账由市级的来信办理员登记。");
            var organs = await db.Organs.AsNoTracking().ToListAsync(token);
            var named = lines.Select(line => line.Organ).Where(name => name.Length > 0).Distinct().ToDictionary(name => name, name => organs.AsQueryable().FirstOrDefault(Organ.IsCalled(name))?.Path);
            var paths = lines.ToDictionary(line => line.Reference, line => PathOf(line, named));
            var (added, changed) = await TakeOverAsync(lines, paths, at, token);
            var import = PetitionImport.Of(lines.Length, added, changed, person, at);
            db.PetitionImports.Add(import);
            return import;
        }, ct);
    }

    private async Task<(int Added, int Changed)> TakeOverAsync(ImmutableArray<PetitionLine> lines, Dictionary<string, string> paths, DateTimeOffset at, CancellationToken ct)
    {
        var known = new Dictionary<string, PetitionEntry>();
        foreach (var references in lines.Select(line => line.Reference).Chunk(500))
        {
            foreach (var entry in await db.PetitionEntries.Where(entry => references.Contains(entry.Reference)).ToListAsync(ct))
            {
                known[entry.Reference] = entry;
            }
        }

        var fresh = lines.Where(line => !known.ContainsKey(line.Reference)).Select(line => PetitionEntry.Of(line, paths[line.Reference], at)).ToList();
        db.PetitionEntries.AddRange(fresh);
        return (fresh.Count, lines.Count(line => known.TryGetValue(line.Reference, out var entry) && entry.Update(line, paths[line.Reference], at)));
    }

    private static string PathOf(PetitionLine line, Dictionary<string, string?> named) => line.Organ.Length == 0
        ? ""
        : named[line.Organ] ?? throw new RuleBrokenException("petition.file", $"第{line.Line}行的责任单位不在机构登记册里，请填机构的全称或者简称。");
}
