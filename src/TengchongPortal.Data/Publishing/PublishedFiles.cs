using System.Collections.Immutable;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Data.Publishing;

/// <summary>
/// Brings the bytes of a text that becomes public into the published store before the transaction commits. A copy whose commit fails is
/// harmless: a file is served only when a public row names it.
/// </summary>
public sealed class PublishedFiles(
    [FromKeyedServices(FileStores.Quarantine)] IFileStore quarantine,
    [FromKeyedServices(FileStores.Published)] IFileStore published)
{
    public async Task PublishAsync(ImmutableArray<RevisionFile> files, CancellationToken ct)
    {
        foreach (var file in files)
        {
            await quarantine.CopyToAsync(file.Sha256, published, ct);
        }
    }
}
