namespace TengchongPortal.Domain.Disclosures.Numbering;

/// <summary>
/// The registered prefix a mistyped one was meant to be: few edits away, where a wrong character of the same sound
/// (报政办发 for 保政办发) counts as half an edit, for that is how Chinese is mistyped.
/// </summary>
internal static class PrefixSuggestion
{
    private const int Edit = 2;
    private const int SameSound = 1;

    // Characters of prefixes and place names that one pinyin types.
    private static readonly string[] _sounds =
    [
        "保报宝堡抱暴豹", "腾滕藤疼", "云芸匀运韵", "政正证征整郑", "办半伴班般", "发法伐罚", "规归贵轨", "函涵含寒", "通同统桐",
        "府付复富福", "财材才", "教交叫焦", "民明名", "公工功攻", "建监检健", "司思斯", "人仁任", "市是示式", "乡香相", "镇阵振",
        "资自字", "环还", "水税", "文问闻", "卫位委魏", "审深", "统同", "医一宜易", "粮良梁", "局举具", "党当",
    ];

    /// <summary>The nearest known prefix other than the text itself; null when it is known, or none is near. Of equals the one of the same length, then the first listed.</summary>
    public static string? For(string prefix, IReadOnlyList<string> known)
    {
        if (known.Contains(prefix, StringComparer.Ordinal))
        {
            return null;
        }

        // One edit in a short prefix, two in a long one: beyond that it is another organ.
        var limit = prefix.Length <= 4 ? Edit : 2 * Edit;
        var near = known.Select(x => (Prefix: x, Cost: Distance(prefix, x))).Where(x => x.Cost <= limit).ToList();
        return near.Count == 0 ? null : near.MinBy(x => (x.Cost, Math.Abs(x.Prefix.Length - prefix.Length))).Prefix;
    }

    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).Select(i => i * Edit).ToArray();
        foreach (var (i, character) in from.Index())
        {
            var diagonal = row[0];
            row[0] = (i + 1) * Edit;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + Replacing(character, to[j - 1]);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + Edit);
            }
        }

        return row[^1];
    }

    private static int Replacing(char from, char to) =>
        from == to ? 0
        : _sounds.Any(x => x.Contains(from, StringComparison.Ordinal) && x.Contains(to, StringComparison.Ordinal)) ? SameSound
        : Edit;
}
