using System.Text;
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
