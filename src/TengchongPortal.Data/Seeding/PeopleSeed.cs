using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Training;

namespace TengchongPortal.Data.Seeding;

/// <summary>The invented people of the demonstration city with their grants; they share one printed password, which exists nowhere else.</summary>
public sealed class PeopleSeed(PortalDbContext db, SeedFolder folder, TrainingBook training, IPasswordHasher<StaffAccount> hasher)
{
    /// <summary>Printed at start and on the sign-in page of a demonstration in Development; needed to sign.</summary>
    public const string DemonstrationPassword = "Tengchong-Demo-2019";

    private static readonly StaffRole[] _ofOneOrganOnly = [StaffRole.DraftingClerk, StaffRole.UnitReviewer];

    public async Task RunAsync(DateTimeOffset now, CancellationToken ct)
    {
        var organs = await db.Organs.ToDictionaryAsync(organ => organ.Key, ct);
        var hash = hasher.HashPassword(new StaffAccount(), DemonstrationPassword);
        foreach (var row in SeedCsv.Read(folder, "demo-people.csv"))
        {
            var account = AccountOf(row, organs[row["organ"]], hash, now);
            db.Users.Add(account);
            db.RoleGrants.AddRange(GrantsOf(row, account, organs, now));
        }

        AddClerks(organs.Values, hash, now);
        Train([.. db.RoleGrants.Local], now);
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Passed quizzes count for a time: the invented people answer them anew.</summary>
    public async Task TrainAgainAsync(DateTimeOffset now, CancellationToken ct)
    {
        Train(await db.RoleGrants.AsNoTracking().ToListAsync(ct), now);
        await db.SaveChangesAsync(ct);
    }

    // Organs without named people get a drafting clerk and a first reviewer; the other gates are signed by the pool of the city.
    private void AddClerks(IEnumerable<Organ> organs, string hash, DateTimeOffset now)
    {
        foreach (var organ in organs.Where(organ => organ.Kind is OrganKind.Department or OrganKind.Township && !db.RoleGrants.Local.Any(grant => grant.OrganPath == organ.Path && grant.Role == StaffRole.DraftingClerk)))
        {
            foreach (var (suffix, title, role) in new[] { ("clerk", "信息员", StaffRole.DraftingClerk), ("head", "初审员", StaffRole.UnitReviewer) })
            {
                var row = new Dictionary<string, string> { ["key"] = $"{organ.Key}-{suffix}", ["name"] = $"{organ.ShortName}{title}" };
                var account = AccountOf(row, organ, hash, now);
                db.Users.Add(account);
                db.RoleGrants.Add(RoleGrant.Give(account.Id, role, organ.Path, now));
            }
        }
    }

    // Whoever signs has answered the quiz first (R140), by the same judge as everybody.
    private void Train(List<RoleGrant> grants, DateTimeOffset now)
    {
        var courses = training.OfferedOn(ChinaTime.DayOf(now)).Where(course => course.ForSigning).ToList();
        var signers = grants.Where(grant => RoleBundles.SigningRoles.Contains(grant.Role)).Select(grant => grant.AccountId).Distinct().ToList();
        db.QuizAttempts.AddRange(signers.SelectMany(signer => courses.Select(course => training.Judge(course, signer, [.. course.Questions.Select(question => (int?)question.Right)], now))));
    }

    private static StaffAccount AccountOf(IReadOnlyDictionary<string, string> row, Organ organ, string hash, DateTimeOffset now)
    {
        var account = StaffAccount.Open(row["key"], $"{row["key"]}@demo.invalid", row["name"], organ.Id, now);
        (account.IsDemonstration, account.PasswordHash) = (true, hash);
        return account;
    }

    // Held at the city: what drafts or reviews first does so for the government itself; the pool serves everybody below.
    private static IEnumerable<RoleGrant> GrantsOf(IReadOnlyDictionary<string, string> row, StaffAccount account, Dictionary<string, Organ> organs, DateTimeOffset now)
    {
        var (own, held) = (organs[row["organ"]], organs[row["held_at"]]);
        foreach (var role in row["roles"].Split('|').Select(key => Enum.Parse<StaffRole>(key.Replace("_", "", StringComparison.Ordinal), ignoreCase: true)))
        {
            var isLocal = _ofOneOrganOnly.Contains(role) && held.Kind == OrganKind.Government;
            yield return RoleGrant.Give(account.Id, role, held.Path, now, onlyThisOrgan: isLocal);
            if (isLocal)
            {
                yield return RoleGrant.Give(account.Id, role, own.Path, now);
            }
        }
    }
}
