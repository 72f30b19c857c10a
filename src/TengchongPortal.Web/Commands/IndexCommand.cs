using TengchongPortal.Data.FullText;
using TengchongPortal.Search;

namespace TengchongPortal.Web.Commands;

/// <summary><c>index rebuild</c>: makes the full-text index anew from the database; the portal at work does it itself and goes on answering.</summary>
public sealed class IndexCommand(ITextIndex index, IndexPump pump, RebuildOrder order, TimeProvider clock) : ICommand
{
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    public string Name => "index";

    public string Usage => "index rebuild [--json]";

    public StoreUse Use => StoreUse.Shared;

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        if (arguments.Words is not ["rebuild"])
        {
            return 2;
        }

        var progress = new Bar(output);
        if (index.State != IndexState.InUse)
        {
            await pump.RebuildAsync(progress, ct);
        }
        else if (!await AskAsync(progress, ct))
        {
            return output.Refuse("index.busy", "运行中的门户没有响应重建索引的请求，请确认它在运行，再试一次。");
        }

        output.Tick("");
        output.Print(new { records = progress.Done }, [$"索引已重建，共 {progress.Done} 条。"]);
        return 0;
    }

    /// <summary>Waits for the portal at work until it is done.</summary>
    private async Task<bool> AskAsync(Bar progress, CancellationToken ct)
    {
        order.Give();
        var heard = clock.GetTimestamp();
        while (order.IsGiven)
        {
            await Task.Delay(_look, clock, ct);
            if (order.Reached is { } reached)
            {
                (progress as IProgress<IndexProgress>).Report(reached);
                heard = clock.GetTimestamp();
            }
            else if (clock.GetElapsedTime(heard) > _patience)
            {
                return false;
            }
        }

        return true;
    }

    private sealed class Bar(CommandOutput output) : IProgress<IndexProgress>
    {
        public int Done { get; private set; }

        public void Report(IndexProgress value)
        {
            Done = value.Done;
            output.Bar("索引", value.Done, value.InAll);
        }
    }
}
