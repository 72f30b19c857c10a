using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Testing.Host;

/// <summary>
/// The small city of the tests: the government, its office and two departments (<see cref="Organs"/>), two columns (<see cref="Columns"/>),
/// and for every role a first and a second person (<see cref="People"/>), all with the same password.
/// </summary>
public static class PortalCity
{
    public const string Password = "Gaoligong-2019-shan";

    private static string? _passwordHash;

    public static DateTimeOffset GrantedAt { get; } = new(2018, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A notice that fulfils its type contract and passes the checker.</summary>
    public static RevisionText Notice(string title = "关于开展便民服务日活动的通知") => Texts.Notice(title) with
    {
        ColumnId = Columns.Notices.Id,
        Summary = "便民服务日的时间、地点和咨询内容。",
        Theme = "160",
        Genre = "05",
        NamedOrgans = [],
    };

    /// <summary>A warning form of the small city.</summary>
    public static RevisionText WarningForm(string title = "〔地点〕〔种类〕避险提示") => WarningForms.FormText with
    {
        Title = title,
        ColumnId = Columns.Notices.Id,
        Theme = "160",
        NamedOrgans = [],
    };

    /// <summary>An attachment in quarantine, as a text names it.</summary>
    public static async Task<RevisionFile> StoreFileAsync(IServiceProvider services)
    {
        using var bytes = new MemoryStream("附件"u8.ToArray());
        var stored = await services.GetRequiredKeyedService<IFileStore>(FileStores.Quarantine).PutAsync(bytes, 100, CancellationToken.None);
        return new RevisionFile(Guid.CreateVersion7(), 1, stored.Sha256, "附件.pdf", "application/pdf", stored.Length);
    }

    public static string EmailOf(Actor person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return $"{person.Name.Replace(' ', '-').ToLowerInvariant()}@example.test";
    }

    /// <summary>Everybody who has an account: two persons of each role, and one without a role.</summary>
    public static IEnumerable<Actor> Everybody =>
        [.. Enum.GetValues<StaffRole>().SelectMany(role => new[] { People.One(role), People.Another(role) }), People.WithoutRole];

    public static async Task FillAsync(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        var db = services.GetRequiredService<PortalDbContext>();
        db.Organs.AddRange(Organs.City, Organs.Office, Organs.Department, Organs.OtherDepartment);
        db.AddRange(Columns.Notices, Columns.Policies);
        await EnrolAsync(services, Everybody);
    }

    /// <summary>Gives further persons an account and the grants they hold, with the same password.</summary>
    public static async Task EnrolAsync(IServiceProvider services, IEnumerable<Actor> persons)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(persons);
        var db = services.GetRequiredService<PortalDbContext>();
        var hash = PasswordHash(services);
        foreach (var person in persons)
        {
            db.Users.Add(AccountOf(person, hash));
            db.RoleGrants.AddRange(person.Grants.Select(grant => RoleGrant.Give(person.Id, grant.Role, grant.OrganPath, GrantedAt)));
        }

        await db.SaveChangesAsync();
    }

    /// <summary>The portal's own digest of the password, made once for all people of all portals: it is slow by design.</summary>
    public static string PasswordHash(IServiceProvider services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return _passwordHash ??= services.GetRequiredService<IPasswordHasher<StaffAccount>>().HashPassword(new StaffAccount(), Password);
    }

    private static StaffAccount AccountOf(Actor person, string hash)
    {
        var account = StaffAccount.Open(EmailOf(person), EmailOf(person), person.Name, Organs.City.Id, GrantedAt, person.Id);
        (account.PasswordHash, account.SecurityStamp) = (hash, person.Id.ToString("N"));
        return account;
    }
}
