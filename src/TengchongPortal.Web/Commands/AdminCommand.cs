using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Identity;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Commands;

/// <summary>
/// <c>admin create --name --email [--role system|security|audit]</c>: the first administrator of each of the three kinds, who then give all
/// other roles by two. The password is read from standard input, or generated and printed once.
/// </summary>
public sealed class AdminCommand(PortalDbContext db, UserManager<StaffAccount> accounts, TimeProvider clock) : ICommand
{
    public string Name => "admin";

    public string Usage => "admin create --name 姓名 --email 邮箱 [--role system|security|audit]";

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        if (arguments.Words is not ["create"] || arguments.Option("name") is not { Length: > 0 } name || arguments.Option("email") is not { Length: > 0 } email
            || RoleOf(arguments.Option("role")) is not { } role)
        {
            return 2;
        }

        var root = await db.Organs.FirstOrDefaultAsync(organ => organ.Kind == OrganKind.Government, ct);
        if (root is null)
        {
            return output.Refuse("admin.no-organs", "请先运行 seed 写入机构数据，再建立管理员。");
        }

        if (await db.RoleGrants.AnyAsync(grant => grant.Role == role, ct))
        {
            return output.Refuse("admin.exists", $"{role.Label}已经存在；新的管理员由两名管理员在系统内授予。");
        }

        return await CreateAsync(name, email, role, root, output);
    }

    private async Task<int> CreateAsync(string name, string email, StaffRole role, Organ root, CommandOutput output)
    {
        var given = Console.IsInputRedirected ? (await Console.In.ReadLineAsync())?.Trim() : null;
        var password = string.IsNullOrEmpty(given) ? GeneratedPassword.New() : given;
        var now = clock.GetUtcNow();
        var account = StaffAccount.Open(email, email, name, root.Id, now);
        var made = await accounts.CreateAsync(account, password);
        if (!made.Succeeded)
        {
            return output.Refuse("admin.password", string.Join(" ", made.Errors.Select(error => error.Description)));
        }

        db.RoleGrants.Add(RoleGrant.Give(account.Id, role, root.Path, now));
        await db.SaveChangesAsync();
        var shown = string.IsNullOrEmpty(given) ? password : null;
        output.Print(new { account.Email, password = shown }, [$"已建立{role.Label} {name}（{email}）。", .. shown is null ? Array.Empty<string>() : [$"初始密码（只显示这一次）：{shown}"]]);
        return 0;
    }

    private static StaffRole? RoleOf(string? name) => name switch
    {
        null or "" or "system" => StaffRole.SystemAdministrator,
        "security" => StaffRole.SecurityAdministrator,
        "audit" => StaffRole.AuditAdministrator,
        _ => null,
    };
}
