using System.Text.RegularExpressions;
using TengchongPortal.Data.Trust.Verifying;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Web.Commands;

/// <summary><c>verify</c>: publication log, records and files against each other; with <c>--head</c> also against a head printed earlier (R182).</summary>
public sealed partial class VerifyCommand(StoreVerification verification) : ICommand
{
    public string Name => "verify";

    public string Usage => "verify [--head 日志摘要或文件] [--json]";

    public async Task<int> RunAsync(CommandArguments arguments, CommandOutput output, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        ArgumentNullException.ThrowIfNull(output);
        var heads = arguments.Option("head") is { } head ? await HeadsAsync(head, ct) : [];
        if (arguments.Words.Count > 0 || (arguments.Has("head") && heads.Count == 0))
        {
            return 2;
        }

        var report = await verification.RunAsync(heads, ct);
        output.Print(DocumentOf(report), LinesOf(report, heads.Count));
        return report.Holds ? 0 : 1;
    }

    /// <summary>Every digest that stands in the file, or the digest itself. A log without leaves proves nothing.</summary>
    private static async Task<List<string>> HeadsAsync(string head, CancellationToken ct)
    {
        var text = File.Exists(head) ? await File.ReadAllTextAsync(head, ct) : head;
        return [.. Digest().Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(hash => hash != ChainHash.Genesis).Distinct()];
    }

    /// <summary>The shape that scripts rest on.</summary>
    private static object DocumentOf(VerifyReport report) => new
    {
        holds = report.Holds,
        leaves = report.Leaves,
        records = report.Records,
        files = report.Files,
        head = new { sequence = report.Head.Sequence, hash = report.Head.Hash },
        broken = report.Broken.Select(one => new { kind = one.Kind, where = one.Where, message = one.Message }).ToList(),
    };

    private static IEnumerable<string> LinesOf(VerifyReport report, int heads) =>
    [
        .. report.Broken.Select(one => $"不符　{one.Kind}　{one.Message}"),
        $"已核对发布日志{report.Leaves}条、公开信息{report.Records}条、附件{report.Files}个。",
        .. heads > 0 && report.Broken.All(one => one.Kind != "head") ? new[] { "此前打印的日志摘要仍在日志之中。" } : [],
        $"日志末尾：第{report.Head.Sequence}条　{report.Head.Hash}",
        report.Holds ? "全部相符。" : "有不符之处，每一类只列出最先发现的一处。",
    ];

    [GeneratedRegex("(?<![0-9a-fA-F])[0-9a-fA-F]{64}(?![0-9a-fA-F])")]
    private static partial Regex Digest();
}
