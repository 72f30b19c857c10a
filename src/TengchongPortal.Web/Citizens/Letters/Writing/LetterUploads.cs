using System.Collections.Immutable;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Citizens.Letters.Writing;

/// <summary>Takes the attachments of a letter in by the one way of uploads: every file is looked into before the first byte of any of them is kept.</summary>
public sealed class LetterUploads(UploadLimits limits, LetterFileStore store)
{
    private readonly FileInspection _inspection = new(limits with { MaxBytes = Math.Min(limits.MaxBytes, LetterFile.MaxBytes), MaxImageBytes = Math.Min(limits.MaxImageBytes, LetterFile.MaxBytes) });

    /// <exception cref="RuleBrokenException"><c>letters.files</c>: too many, or one that is not taken, with its name and why.</exception>
    public async Task<ImmutableArray<LetterAttachment>> KeepAsync(IReadOnlyList<IFormFile> uploads, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(uploads);
        RuleBrokenException.Require(uploads.Count <= LetterFile.Most, "letters.files", $"附件最多 {LetterFile.Most} 个，请去掉一些再提交。");
        var files = new List<InspectedFile>();
        foreach (var upload in uploads)
        {
            var found = _inspection.Inspect(await InMemoryAsync(upload, ct), upload.FileName);
            files.Add(found.File ?? throw new RuleBrokenException("letters.files", $"附件“{upload.FileName}”：{found.Refusal!.Message}"));
        }

        var kept = ImmutableArray.CreateBuilder<LetterAttachment>(files.Count);
        foreach (var file in files)
        {
            kept.Add(await store.KeepAsync(file, ct));
        }

        return kept.ToImmutable();
    }

    private static async Task<MemoryStream> InMemoryAsync(IFormFile upload, CancellationToken ct)
    {
        var memory = new MemoryStream();
        await upload.CopyToAsync(memory, ct);
        memory.Position = 0;
        return memory;
    }
}
