using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>Walks a hash chain link by link: numbers without gaps, hashes that follow from the fields, times that do not run backwards.</summary>
internal sealed class ChainWalk(string chain, string name, PrintedHeads heads, BreakList breaks)
{
    /// <summary>The moment of an act is taken before it waits for the lock, so neighbours may stand in the other order for that long.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private DateTimeOffset _latest = DateTimeOffset.MinValue;

    public long Sequence { get; private set; }

    public string Hash { get; private set; } = ChainHash.Genesis;

    /// <param name="isOnClock">False for demonstration data, which walk on a simulated clock.</param>
    public void Take(ChainLink link, bool isOnClock)
    {
        var where = $"{name}第{link.Sequence}条";
        breaks.Require(link.Sequence == Sequence + 1, $"{chain}.gap", where, $"{name}第{Sequence}条之后应为第{Sequence + 1}条，实际是第{link.Sequence}条，中间有缺失或插入。");
        breaks.Require(link.PreviousHash == Hash, $"{chain}.previous", where, $"{where}记载的前一条摘要与第{Sequence}条不符。");
        breaks.Require(link.Hash == link.Computed, $"{chain}.hash", where, $"{where}的内容与其摘要不符，写入之后被改动过。");
        if (isOnClock)
        {
            breaks.Require(_latest - link.At <= _patience, $"{chain}.time", where, $"{where}的时间早于它之前的记录，时间倒流。");
            _latest = link.At > _latest ? link.At : _latest;
        }

        heads.Meet(name, link);
        (Sequence, Hash) = (link.Sequence, link.Hash);
    }

    public LogHead Head => new(Sequence, Hash);

    public void End(ChainHead? head) => breaks.Require(
        head is not null && head.Sequence == Sequence && head.Hash == Hash,
        $"{chain}.head",
        $"{name}末尾",
        $"{name}登记的末尾是第{head?.Sequence ?? 0}条，与实际最后一条（第{Sequence}条）不符，末尾有删除或追加。");
}
