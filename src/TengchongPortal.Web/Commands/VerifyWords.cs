using TengchongPortal.Data.Trust.Verifying;

namespace TengchongPortal.Web.Commands;

/// <summary>A verification as it is printed, by <c>verify</c> and at the end of a restore.</summary>
internal static class VerifyWords
{
    /// <summary>The shape that scripts rest on.</summary>
    public static object DocumentOf(VerifyReport report) => new
    {
        holds = report.Holds,
        leaves = report.Leaves,
        records = report.Records,
        files = report.Files,
        head = new { sequence = report.Head.Sequence, hash = report.Head.Hash },
        auditHead = new { sequence = report.AuditHead.Sequence, hash = report.AuditHead.Hash },
        broken = report.Broken.Select(one => new { kind = one.Kind, where = one.Where, message = one.Message }).ToList(),
    };

    /// <param name="heads">How many heads printed earlier were asked for.</param>
    public static IEnumerable<string> LinesOf(VerifyReport report, int heads = 0) =>
    [
        .. report.Broken.Select(one => $"不符　{one.Kind}　{one.Message}"),
        $"已核对发布日志{report.Leaves}条、公开信息{report.Records}条、附件{report.Files}个。",
        .. heads > 0 && report.Broken.All(one => one.Kind != "head") ? new[] { "此前打印的日志摘要仍在日志之中。" } : [],
        $"日志末尾：第{report.Head.Sequence}条　{report.Head.Hash}",
        $"审计日志末尾：第{report.AuditHead.Sequence}条　{report.AuditHead.Hash}",
        report.Holds ? "全部相符。" : "有不符之处，每一类只列出最先发现的一处。",
    ];
}
