using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Seeding;

/// <summary><c>seed [--demo]</c>: fills a database that has no organs yet.</summary>
public sealed class SeedCommand(PortalDbContext db, IEnumerable<IDatabaseFilling> fillings) : ICommand
{
    public string Name => "seed";

    public string Usage => "seed [--demo]";

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        if (await db.Organs.AnyAsync(ct))
        {
            return output.Refuse("seed.not-empty", "数据库中已有机构数据，只能向空库写入基础数据。");
        }

        var wish = arguments.Has("demo") ? "Demo" : "Reference";
        foreach (var filling in fillings.Where(one => one.IsFor(wish)).OrderBy(one => one.Order))
        {
            output.Progress($"正在写入：{filling.GetType().Name}");
            await filling.FillAsync(ct);
        }

        var records = await db.PublicRecords.CountAsync(ct);
        output.Print(new { wish, organs = await db.Organs.CountAsync(ct), records }, [$"完成：公开信息 {records} 条。"]);
        return 0;
    }
}
