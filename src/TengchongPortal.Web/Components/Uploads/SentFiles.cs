using System.Text;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Components.Uploads;

/// <summary>Files that came with a form.</summary>
public static class SentFiles
{
    /// <summary>The whole file, from its first byte.</summary>
    public static async Task<MemoryStream> InMemoryAsync(this IFormFile file, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(file);
        var memory = new MemoryStream();
        await file.CopyToAsync(memory, ct);
        memory.Position = 0;
        return memory;
    }

    /// <summary>Looks into every one of the files, so that none is kept when one of them is not taken.</summary>
    /// <param name="rule">What a refusal is called.</param>
    /// <exception cref="RuleBrokenException"><paramref name="rule"/>: one is not taken, with its name and why.</exception>
    public static async Task<IReadOnlyList<InspectedFile>> InspectAsync(this FileInspection inspection, IEnumerable<IFormFile> uploads, string rule, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(inspection);
        ArgumentNullException.ThrowIfNull(uploads);
        var files = new List<InspectedFile>();
        foreach (var upload in uploads)
        {
            var found = inspection.Inspect(await upload.InMemoryAsync(ct), upload.FileName);
            files.Add(found.File ?? throw new RuleBrokenException(rule, $"附件“{upload.FileName}”：{found.Refusal!.Message}"));
        }

        return files;
    }

    /// <summary>The words of a table that was sent as UTF-8.</summary>
    /// <param name="rule">What a refusal is called.</param>
    /// <param name="mostMegabytes">So many millions of bytes are taken.</param>
    /// <exception cref="RuleBrokenException"><paramref name="rule"/>: empty, too large or in another encoding.</exception>
    public static async Task<string> TextAsync(this IFormFile file, string rule, int mostMegabytes, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(file);
        RuleBrokenException.Require(file.Length > 0 && file.Length <= mostMegabytes * 1_000_000L, rule, $"文件是空的，或者超过{mostMegabytes}兆字节。");
        using var reader = new StreamReader(file.OpenReadStream(), new UTF8Encoding(false, throwOnInvalidBytes: true));
        try
        {
            return await reader.ReadToEndAsync(ct);
        }
        catch (DecoderFallbackException)
        {
            throw new RuleBrokenException(rule, "文件不是 UTF-8 编码，请在表格软件里另存为“CSV UTF-8”，或者按 UTF-8 导出再上传。");
        }
    }
}
