using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Watching;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>The organs to which a letter can be passed on, or that can be asked to help, and whether they have anybody for letters.</summary>
public sealed class LetterOrgansQuery(PortalDbContext db, ActingPersons persons, TimeProvider clock)
{
    public async Task<ImmutableArray<OrganChoice>> RunAsync(Letter letter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var now = clock.GetUtcNow();
        var organs = await db.Organs.AsNoTracking().Where(organ => organ.Kind != OrganKind.External && organ.Kind != OrganKind.Enterprise && organ.Path != letter.OrganPath).OrderBy(organ => organ.Order).ToListAsync(ct);
        var staff = await persons.AllAsync(now, ct);
        return [.. organs.Where(organ => organ.ExistsOn(ChinaTime.DayOf(now))).Select(organ => new OrganChoice(organ.Key, organ.Name, LetterPeople.IsAtHome(organ.Path, letter.RootPath, staff)))];
    }
}

/// <param name="HasClerk">Whether somebody there handles letters; else the office does.</param>
public sealed record OrganChoice(string Key, string Name, bool HasClerk)
{
    private const string Otherwise = "目前没有来信办理员，由来信办理办公室代办";

    public string Label => HasClerk ? Name : $"{Name}（{Otherwise}）";

    /// <summary>What is told once the letter went there; empty where there is nothing to tell.</summary>
    public string Told => HasClerk ? "" : $"{Name}{Otherwise}。";
}
