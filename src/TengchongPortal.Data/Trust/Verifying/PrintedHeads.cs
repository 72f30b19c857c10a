namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>
/// Heads of the chains that somebody kept. Each must still be a link: a chain that was rewritten as a whole, with every hash made anew,
/// fits together again and is told from the true one by nothing else.
/// </summary>
internal sealed class PrintedHeads(IEnumerable<string> hashes)
{
    private readonly HashSet<string> _lost = [.. hashes];
    private readonly SortedDictionary<string, long> _met = new(StringComparer.Ordinal);

    /// <param name="chain">Name of the chain, for a person.</param>
    public void Meet(string chain, ChainLink link)
    {
        if (_lost.Remove(link.Hash))
        {
            _met[chain] = link.Sequence;
        }
    }

    public void Report(BreakList breaks)
    {
        var lost = _lost.Order(StringComparer.Ordinal).FirstOrDefault();
        var last = _met.Count == 0 ? "" : $"仍能对上的最后一处是{string.Join('、', _met.Select(met => $"{met.Key}第{met.Value}条"))}，改动在它之后。";
        breaks.Require(lost is null, "head", $"日志摘要{lost}", $"此前打印的日志摘要{lost}已不在日志中：它之前的记录被改动、删除或补插过。{last}");
    }
}
