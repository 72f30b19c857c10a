using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands;

/// <summary><c>migrate</c>: applies pending migrations; the only way for a server database.</summary>
public sealed class MigrateCommand(StoreUpdate update) : ICommand
{
    public string Name => "migrate";

    public string Usage => "migrate";

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(output);
        var applied = await update.RunAsync(ct);
        output.Print(new { applied }, applied.Count == 0 ? ["数据库已是最新。"] : applied.Select(name => $"已应用 {name}"));
        return 0;
    }
}
