using System.Collections.Immutable;

namespace TengchongPortal.Data.Mappings.Moves;

/// <summary>The stage of 五公开 for the columns of a database that was filled before columns had one; run by its migration, never changed afterwards.</summary>
public static class FirstOpenStages
{
    private static readonly (string Stage, string Keys)[] _stages =
    [
        ("Decision", "flfg gfxwj qtwj zcjd fzgh zxgh zdjc zfhy"),
        ("Execution", "ndjh zxzj cgss xmss xczx ydqk zfgzbg szjs zdxx fwzs nync ntsl xztdzs xzfwzs czcl tcyw bmdt xzdt"),
        ("Management", "zfxxgkzd wjql jgxx ldxx nsjg xzxk qzqd xzcf xzqz zfyj zfyjs bmyjs sgjf zfzw sfqd cgml xmpz yjya ssj sthj ggws aqsc spyp cpzl gwyzk sydwzp rsrm gsgg ggzy zagl tdlz zjdsh"),
        ("Service", "zfxxgkzn bszn jyxx ylws shbz jycy yjxx shgy ggfw gysy shjz ggqsy zxdf rdhy"),
        ("Result", "zfxxgknb tjgb jdsj qkbg jytabl sjxx sgs xzshjz lszl"),
    ];

    /// <summary>One statement per stage, the same for both databases.</summary>
    public static ImmutableArray<string> Statements { get; } =
        [.. _stages.Select(one => $"UPDATE \"Columns\" SET \"Stage\" = '{one.Stage}' WHERE \"Key\" IN ({string.Join(", ", one.Keys.Split(' ').Select(key => $"'{key}'"))})")];
}
