using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Policies.Risks;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>The store of what came with letters and of the papers of risk dossiers against its rows: every named file is there with the bytes of its cipher. Needs no key, and names no writer.</summary>
internal sealed class LetterFilesCheck(PortalDbContext db, IFileStore letters, BreakList breaks)
{
    public async Task<int> RunAsync(CancellationToken ct)
    {
        var checkedFiles = 0;
        var files = db.LetterFiles.AsNoTracking().OrderBy(file => file.LetterId).ThenBy(file => file.Ordinal)
            .Select(file => new { file.Sha256, file.Ordinal, Number = db.Letters.Where(letter => letter.Id == file.LetterId).Select(letter => letter.Number).First() });
        await foreach (var file in files.AsAsyncEnumerable().WithCancellation(ct))
        {
            await CheckAsync(file.Sha256, $"来信{Receipt.Written(file.Number)}的第{file.Ordinal}个附件", ct);
            checkedFiles++;
        }

        await foreach (var file in db.Set<RiskFile>().AsNoTracking().OrderBy(file => file.DossierId).ThenBy(file => file.Ordinal).AsAsyncEnumerable().WithCancellation(ct))
        {
            await CheckAsync(file.Sha256, $"风险评估档案{file.DossierId}的第{file.Ordinal}个附件", ct);
            checkedFiles++;
        }

        return checkedFiles;
    }

    private async Task CheckAsync(string sha256, string where, CancellationToken ct)
    {
        var content = letters.OpenRead(sha256);
        breaks.Require(content is not null, "file.missing", where, $"{where}不在文件库中（{sha256}）。");
        if (content is null)
        {
            return;
        }

        await using (content)
        {
            var computed = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
            breaks.Require(computed == sha256, "file.bytes", where, $"{where}的内容被改动过，与登记的摘要{sha256}不符。");
        }
    }
}
