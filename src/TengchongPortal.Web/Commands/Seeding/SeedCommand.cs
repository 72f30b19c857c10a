using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Seeding.Demonstration.Year;
using TengchongPortal.Data.Site;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Seeding;

/// <summary><c>seed [--demo [--full]]</c>: fills a database that has no organs yet; the whole year can be taken up again where it stopped.</summary>
public sealed class SeedCommand(PortalDbContext db, StoreMigration migration, DatabaseFillings fillings, YearFilling year, YearSize size) : ICommand
{
    /// <summary>The wish for the demonstration city and its whole year.</summary>
    public const string FullWish = "Full";

    public string Name => "seed";

    public string Usage => "seed [--demo [--full]] [--json]";

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        if (arguments.Has("full") && !arguments.Has("demo"))
        {
            return 2;
        }

        await migration.RunAsync(ct);
        var wish = arguments.Has("full") ? FullWish : arguments.Has("demo") ? "Demo" : "Reference";
        size.Heard = progress => output.Bar($"{progress.Day:yyyy-MM-dd}", progress.Done, progress.All);
        if (!await FillAsync(wish, output, ct))
        {
            return output.Refuse("seed.not-empty", "数据库已写入过基础数据，只能向空库写入。");
        }

        output.Tick("");
        await PrintAsync(wish, output, ct);
        return 0;
    }

    private async Task<bool> FillAsync(string wish, CommandOutput output, CancellationToken ct)
    {
        var isFilled = await db.Flags.AnyAsync(flag => flag.Name == PortalFlag.Filled, ct);
        if (isFilled && !(wish == FullWish && await year.IsBegunAsync(ct)))
        {
            return false;
        }

        output.Progress($"正在写入：{wish}");
        await (isFilled ? year.FillAsync(ct) : fillings.RunAsync(wish, ct));
        return true;
    }

    private async Task PrintAsync(string wish, CommandOutput output, CancellationToken ct)
    {
        var (organs, records) = (await db.Organs.CountAsync(ct), await db.PublicRecords.CountAsync(ct));
        var inYear = wish == FullWish ? await year.CountAsync(ct) : (int?)null;
        output.Print(
            new { wish, organs, records, year = inYear is null ? null : new { YearPlan.Year, total = inYear } },
            [$"完成：公开信息 {records} 条{(inYear is null ? "" : $"，其中 {YearPlan.Year} 年首次公开 {inYear} 条")}。"]);
    }
}
