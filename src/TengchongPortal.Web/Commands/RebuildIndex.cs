using TengchongPortal.Data.FullText;
using TengchongPortal.Data.FullText.House;
using TengchongPortal.Search;

namespace TengchongPortal.Web.Commands;

/// <summary>Makes the index anew: here when nobody has it, else by asking the portal at work, which goes on answering meanwhile.</summary>
public sealed class RebuildIndex(ITextIndex index, IndexPump pump, HousePump house, RebuildOrder order, TimeProvider clock)
{
    private static readonly TimeSpan _look = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    public async Task<int> RunAsync(CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(output);
        var progress = new Bar(output);
        if (index.State != IndexState.InUse)
        {
            await pump.RebuildAsync(progress, ct);
            await house.RebuildAsync(null, ct);
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
                progress.Report(reached);
                heard = clock.GetTimestamp();
            }
            else if (clock.GetElapsedTime(heard) > _patience)
            {
                order.TakeBack();
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
