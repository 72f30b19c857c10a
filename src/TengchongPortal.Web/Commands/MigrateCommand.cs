using TengchongPortal.Data.Reading.Counts;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands;

/// <summary><c>migrate</c>: applies pending migrations, the only way for a server database, and counts what is public again.</summary>
public sealed class MigrateCommand(StoreUpdate update, CountAgain counting) : ICommand
{
    public string Name => "migrate";

    public string Usage => "migrate";

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(output);
        var applied = await update.RunAsync(ct);
        var recounted = await counting.RunAsync(ct);
        output.Print(
            new { applied, recounted },
            [.. applied.Count == 0 ? ["数据库已是最新。"] : applied.Select(name => $"已应用 {name}"), .. recounted == 0 ? Array.Empty<string>() : [$"公开信息的分类计数已更正{recounted}处。"]]);
        return 0;
    }
}
