using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Trust.Verifying;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Web.Commands;

/// <summary><c>verify</c>: publication log, records and files against each other; with <c>--head</c> also against a head printed earlier (R182).</summary>
public sealed partial class VerifyCommand(StoreVerification verification, PortalDbContext db, DatabaseChoice choice) : ICommand
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

        if (choice.IsEmbedded && new FileInfo(choice.FilePath) is not { Exists: true, Length: > 0 })
        {
            return output.Refuse("verify.no-database", $"没有找到数据库{choice.FilePath}，没有可以核对的内容。");
        }

        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
        {
            return output.Refuse("verify.pending", "数据库结构还不是本程序的版本，请先运行 migrate。");
        }

        var report = await verification.RunAsync(heads, ct);
        output.Print(VerifyWords.DocumentOf(report), VerifyWords.LinesOf(report, heads.Count));
        return report.Holds ? 0 : 1;
    }

    /// <summary>Every digest that stands in the file, or the digest itself. A log without leaves proves nothing.</summary>
    private static async Task<List<string>> HeadsAsync(string head, CancellationToken ct)
    {
        var text = File.Exists(head) ? await File.ReadAllTextAsync(head, ct) : head;
        return [.. Digest().Matches(text).Select(match => match.Value.ToLowerInvariant()).Where(hash => hash != ChainHash.Genesis).Distinct()];
    }

    [GeneratedRegex("(?<![0-9a-fA-F])[0-9a-fA-F]{64}(?![0-9a-fA-F])")]
    private static partial Regex Digest();
}
