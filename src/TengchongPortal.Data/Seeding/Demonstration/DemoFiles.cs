using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Reads the invented texts, and takes their attachments in (<c>seeds/demo-files</c>): looked into like an upload, kept once.</summary>
public sealed class DemoFiles(SeedFolder folder, FileInspection inspection, [FromKeyedServices(FileStores.Quarantine)] IFileStore quarantine)
{
    public async Task<DemoTexts> ReadAsync(CancellationToken ct)
    {
        var (texts, kept) = (DemoTexts.Read(folder), ImmutableDictionary.CreateBuilder<string, RevisionFile>());
        foreach (var (name, file) in texts.Templates.SelectMany(template => template.Files).DistinctBy(file => file.Key))
        {
            kept[name] = await KeepAsync(name, Path.Combine("demo-files", file), ct);
        }

        return texts with { Files = kept.ToImmutable() };
    }

    private async Task<RevisionFile> KeepAsync(string name, string seed, CancellationToken ct)
    {
        using var content = new MemoryStream();
        await using (var bytes = folder.OpenRead(seed))
        {
            await bytes.CopyToAsync(content, ct);
        }

        content.Position = 0;
        var found = inspection.Inspect(content, name);
        var file = found.File ?? throw new InvalidOperationException($"seeds/{seed}: {found.Refusal!.Message}");
        var stored = await quarantine.PutAsync(file.Content, file.Content.Length, ct);
        return new(Guid.Empty, 0, stored.Sha256, file.CleanName, file.MediaType, stored.Length);
    }
}
