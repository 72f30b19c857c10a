using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Data.Letters;

/// <summary>Keeps attachments of letters, and papers of risk dossiers, enciphered, and opens them again; durable before the row that names them is written.</summary>
public sealed class LetterFileStore(PersonalVault vault, [FromKeyedServices(FileStores.Letters)] IFileStore store)
{
    public async Task<LetterAttachment> KeepAsync(InspectedFile file, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(file);
        using var plain = new MemoryStream();
        await file.Content.CopyToAsync(plain, ct);
        var bytes = plain.ToArray();
        using var cipher = new MemoryStream(vault.Seal(bytes));
        var stored = await store.PutAsync(cipher, long.MaxValue, ct);
        return new(stored.Sha256, Convert.ToHexStringLower(SHA256.HashData(bytes)), file.CleanName, file.MediaType, bytes.Length);
    }

    /// <param name="storedAs">Hash of the stored cipher.</param>
    /// <returns>The bytes in the clear; null where they or the key are not here.</returns>
    public async Task<byte[]?> OpenAsync(string storedAs, CancellationToken ct)
    {
        if (store.OpenRead(storedAs) is not { } content)
        {
            return null;
        }

        await using (content)
        {
            using var cipher = new MemoryStream();
            await content.CopyToAsync(cipher, ct);
            return vault.Open(cipher.ToArray());
        }
    }
}
