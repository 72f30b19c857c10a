using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Site;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Seeding;

/// <summary><c>seed [--demo]</c>: fills a database that has no organs yet.</summary>
public sealed class SeedCommand(PortalDbContext db, StoreMigration migration, DatabaseFillings fillings) : ICommand
{
    public string Name => "seed";

    public string Usage => "seed [--demo]";

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        await migration.RunAsync(ct);
        if (await db.Flags.AnyAsync(flag => flag.Name == PortalFlag.Filled, ct))
        {
            return output.Refuse("seed.not-empty", "数据库已写入过基础数据，只能向空库写入。");
        }

        var wish = arguments.Has("demo") ? "Demo" : "Reference";
        output.Progress($"正在写入：{wish}");
        await fillings.RunAsync(wish, ct);
        var records = await db.PublicRecords.CountAsync(ct);
        output.Print(new { wish, organs = await db.Organs.CountAsync(ct), records }, [$"完成：公开信息 {records} 条。"]);
        return 0;
    }
}
