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
        var seen = new HashSet<string>();
        await foreach (var file in Named.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (seen.Add(file.Sha256))
            {
                await CheckAsync(file, ct);
            }
        }

        foreach (var some in published.Hashes().Chunk(AtOnce))
        {
            var known = await db.Set<RevisionFileRow>().Where(file => some.Contains(file.Sha256)).Select(file => file.Sha256).Distinct().ToListAsync(ct);
            var orphan = some.Except(known).Order(StringComparer.Ordinal).FirstOrDefault();
            breaks.Require(orphan is null, "file.unknown", $"文件{orphan}", $"公开文件库中的文件{orphan}没有任何信息引用，不应在此。");
        }

        return seen.Count;
    }

    private IQueryable<NamedFile> Named => db.PublicFiles.AsNoTracking()
        .Where(file => file.Sha256 != "")
        .OrderBy(file => file.RecordSequence).ThenBy(file => file.Ordinal)
        .Select(file => new NamedFile(file.Sha256, file.Name, file.Record.IndexNumber));

    private async Task CheckAsync(NamedFile file, CancellationToken ct)
    {
        var content = published.OpenRead(file.Sha256);
        breaks.Require(content is not null, "file.missing", file.Where, $"{file.Where}不在公开文件库中（{file.Sha256}）。");
        if (content is null)
        {
            return;
        }

        await using (content)
        {
            var computed = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct));
            breaks.Require(computed == file.Sha256, "file.bytes", file.Where, $"{file.Where}的内容被改动过，与登记的摘要{file.Sha256}不符。");
        }
    }

    private sealed record NamedFile(string Sha256, string Name, string IndexNumber)
    {
        public string Where => $"附件“{Name}”（索引号{(IndexNumber.Length > 0 ? IndexNumber : "无")}）";
    }
}
