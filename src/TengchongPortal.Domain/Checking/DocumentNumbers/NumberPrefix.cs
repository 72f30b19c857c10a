using System.Collections.Immutable;

namespace TengchongPortal.Domain.Checking.DocumentNumbers;

/// <summary>The prefix of a document number (机关代字) inside the run of characters before its bracket.</summary>
internal static class NumberPrefix
{
    private const int Longest = 8;

    // What a prefix ends with: kind of paper, or the office's own word.
    private const string Ends = "发函办字规令议通报告批任免罚许决公监政党党委会复审纪组执电明释建农财教人卫";

    // Words that run into a citation: 根据国发〔2019〕5号.
    private static readonly ImmutableArray<string> _leads =
        ["根据", "按照", "依据", "依照", "遵照", "执行", "落实", "贯彻", "参照", "详见", "印发", "转发", "以及", "文号", "关于", "号", "和", "与", "及", "见", "以", "对", "按", "由", "或", "为", "在", "的"];

    public static bool LooksLikeOne(string run) => Ends.Contains(run[^1], StringComparison.Ordinal);

    public static string Of(string run)
    {
        var tail = run.Length > Longest ? run[^Longest..] : run;
        foreach (var lead in _leads)
        {
            var at = tail.LastIndexOf(lead, StringComparison.Ordinal);
            tail = at >= 0 && tail.Length - at - lead.Length >= 2 ? tail[(at + lead.Length)..] : tail;
        }

        return tail;
    }

    public static bool IsKnown(string run, ImmutableHashSet<string> known)
    {
        for (var at = 0; at < run.Length - 1; at++)
        {
            if (known.Contains(run[at..]))
            {
                return true;
            }
        }

        return false;
    }
}
