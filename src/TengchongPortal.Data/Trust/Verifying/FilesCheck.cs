using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Trust.Verifying;

/// <summary>The published store against the public rows: every named file is there with its bytes, and none is there that no text names.</summary>
internal sealed class FilesCheck(PortalDbContext db, IFileStore published, BreakList breaks)
{
    private const int AtOnce = 500;

    public async Task<int> RunAsync(CancellationToken ct)
    {
        var count = 0;
        await foreach (var hash in db.PublicFiles.AsNoTracking().Where(file => file.Sha256 != "").Select(file => file.Sha256).Distinct().AsAsyncEnumerable().WithCancellation(ct))
        {
            count++;
            await CheckAsync(hash, ct);
        }

        foreach (var some in published.Hashes().Chunk(AtOnce))
        {
            var known = await db.Set<RevisionFileRow>().Where(file => some.Contains(file.Sha256)).Select(file => file.Sha256).Distinct().ToListAsync(ct);
            var orphan = some.Except(known).FirstOrDefault();
            breaks.Require(orphan is null, "file.unknown", $"文件{orphan}", $"公开文件库中的文件{orphan}没有任何信息引用，不应在此。");
        }

        return count;
    }

    private async Task CheckAsync(string hash, CancellationToken ct)
    {
        var content = published.OpenRead(hash);
        breaks.Require(content is not null, "file.missing", $"文件{hash}", $"公开信息引用的文件{hash}不在公开文件库中。");
        if (content is null)
        {
            return;
        }

        await using (content)
        {
            var computed = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
            breaks.Require(computed == hash, "file.bytes", $"文件{hash}", $"公开文件{hash}的内容被改动过，与登记的摘要不符。");
        }
    }
}
