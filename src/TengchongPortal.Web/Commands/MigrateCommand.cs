using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading.Counts;

namespace TengchongPortal.Web.Commands;

/// <summary><c>migrate</c>: applies pending migrations; the only way for a server database.</summary>
public sealed class MigrateCommand(PortalDbContext db, CountAgain counting) : ICommand
{
    public string Name => "migrate";

    public string Usage => "migrate";

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(output);
        var pending = (await db.Database.GetPendingMigrationsAsync(ct)).ToList();
        await db.Database.MigrateAsync(ct);
        if (await counting.IsDueAsync(ct))
        {
            await counting.RunAsync(ct);
        }

        output.Print(new { applied = pending }, pending.Count == 0 ? ["数据库已是最新。"] : pending.Select(name => $"已应用 {name}"));
        return 0;
    }
}
