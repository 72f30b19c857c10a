using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Files.Inspecting;
using TengchongPortal.Data.Site;

namespace TengchongPortal.Data.Files;

/// <summary>Attachments: looked into at the door, kept in quarantine, copied to the published store when their edition is public.</summary>
public static class FilesFeature
{
    public static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration, StorageRoot root)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        ArgumentNullException.ThrowIfNull(root);
        var uploads = configuration.GetSection("Uploads");
        var extensions = uploads.GetSection(nameof(UploadLimits.Extensions)).Get<string[]>() ?? [.. UploadLimits.DefaultExtensions];

        // The binder adds to a list that has defaults; a configured list is meant to replace it.
        services.AddSingleton((uploads.Get<UploadLimits>() ?? new()) with { Extensions = extensions });
        services.AddSingleton<FileInspection>();
        services.AddSingleton<StoredFiles>();
        return services.AddStore(FileStores.Quarantine, root).AddStore(FileStores.Published, root).AddStore(FileStores.Letters, root);
    }

    private static IServiceCollection AddStore(this IServiceCollection services, string key, StorageRoot root) =>
        services.AddKeyedSingleton<IFileStore>(key, (provider, _) =>
            new FolderFileStore(root.Below("files", key), provider.GetService<TimeProvider>() ?? TimeProvider.System));
}
