using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Components.Uploads;

namespace TengchongPortal.Web.Citizens.Letters.Writing;

/// <summary>
/// Takes the attachments of a letter, or of a later step of its writer, in by the one way of uploads: every file is looked into before the first byte of any of them is kept. What was
/// taken once goes along with the sheet, sealed, when it comes back for another reason: no browser keeps chosen files.
/// </summary>
public sealed class LetterUploads(UploadLimits limits, LetterFileStore store, IDataProtectionProvider protection)
{
    /// <summary>Shorter than what the sweep leaves alone.</summary>
    private static readonly TimeSpan _term = TimeSpan.FromMinutes(50);

    private readonly FileInspection _inspection = new(limits with { MaxBytes = Math.Min(limits.MaxBytes, LetterFile.MaxBytes), MaxImageBytes = Math.Min(limits.MaxImageBytes, LetterFile.MaxBytes) });

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("TengchongPortal.LetterFiles", "1").ToTimeLimitedDataProtector();

    /// <summary>The files of the sheet: those taken before and those chosen now. The sheet names them from now on.</summary>
    /// <exception cref="RuleBrokenException"><c>letters.files</c>: too many, one that is not taken, with its name and why, or those of before are no more.</exception>
    public async Task<ImmutableArray<LetterAttachment>> TakeInAsync(ITakesFiles form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        form.Kept = form.DropsKept ? [] : Read(form.KeptFiles) ?? throw new RuleBrokenException("letters.files", "先前选的附件已经过了保留时间，请重新选择。");
        form.DropsKept = false;
        RuleBrokenException.Require(form.Kept.Length + form.Files.Count <= LetterFile.Most, "letters.files", $"附件最多 {LetterFile.Most} 个，请去掉一些再提交。");
        var kept = form.Kept.ToBuilder();
        foreach (var file in await _inspection.InspectAsync(form.Files, "letters.files", ct))
        {
            kept.Add(await store.KeepAsync(file, ct));
        }

        form.Kept = [.. kept.DistinctBy(one => (one.Digest, one.Name))];
        form.KeptFiles = form.Kept.IsEmpty ? null : _protector.Protect(JsonSerializer.Serialize(form.Kept), _term);
        return form.Kept;
    }

    private ImmutableArray<LetterAttachment>? Read(string? kept)
    {
        if (string.IsNullOrEmpty(kept))
        {
            return [];
        }

        try
        {
            return JsonSerializer.Deserialize<ImmutableArray<LetterAttachment>>(_protector.Unprotect(kept));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
