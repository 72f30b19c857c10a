using System.Collections.Immutable;
using TengchongPortal.Data.Files;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Data.Files.Texts;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Uploads;
using TengchongPortal.Web.Staff.Disclosures.Drafting.Sheets;

namespace TengchongPortal.Web.Staff.Disclosures.Drafting.Receiving;

/// <summary>Takes attachments in: every file is looked into and its words are read before the first byte of any of them is kept.</summary>
public sealed class Uploads(FileInspection inspection, CheckText check, [FromKeyedServices(FileStores.Quarantine)] IFileStore quarantine)
{
    public const int MostFiles = 30;

    public async Task<(ImmutableArray<InspectedFile> Files, ImmutableArray<DraftFault> Faults)> InspectAsync(IReadOnlyList<IFormFile> uploads, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(uploads);
        var files = ImmutableArray.CreateBuilder<InspectedFile>();
        var faults = ImmutableArray.CreateBuilder<DraftFault>();
        foreach (var upload in uploads)
        {
            var found = inspection.Inspect(await upload.InMemoryAsync(ct), upload.FileName);
            faults.AddRange(found.Refusal is { } refusal ? Enumerable.Repeat(Fault(upload.FileName, refusal), 1) : await SecrecyAsync(found.File!, ct));
            if (found.File is { } file)
            {
                files.Add(file);
            }
        }

        return (files.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>Durable when it returns; a file that the text already has under this name is not added again.</summary>
    public async Task<ImmutableArray<RevisionFile>> KeepAsync(ImmutableArray<RevisionFile> before, ImmutableArray<InspectedFile> files, CancellationToken ct)
    {
        var kept = before.ToBuilder();
        foreach (var file in files)
        {
            var stored = await quarantine.PutAsync(file.Content, file.Content.Length, ct);
            if (!kept.Any(one => one.Sha256 == stored.Sha256 && one.Name == file.CleanName))
            {
                kept.Add(new(Guid.CreateVersion7(), 0, stored.Sha256, file.CleanName, file.MediaType, stored.Length));
            }
        }

        return [.. kept.Select((file, place) => file with { Ordinal = place + 1 })];
    }

    private async Task<IEnumerable<DraftFault>> SecrecyAsync(InspectedFile file, CancellationToken ct)
    {
        var words = AttachmentText.Extract(file.Content, file.Extension);
        file.Content.Position = 0;
        var stop = words is null ? null : await check.SecrecyStopAsync(words, ct);
        return stop is null ? [] : [Fault(file.CleanName, stop)];
    }

    private static DraftFault Fault(string name, Refusal refusal) => new(nameof(DraftForm.Attachments), $"{name}：{refusal.Message}", refusal.Code);
}
