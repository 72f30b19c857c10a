using Microsoft.Extensions.DependencyInjection;

namespace TengchongPortal.Data.Files;

/// <summary>All stores together, for whoever takes care of the whole: a backup.</summary>
public sealed record StoredFiles(
    [FromKeyedServices(FileStores.Quarantine)] IFileStore Quarantine,
    [FromKeyedServices(FileStores.Published)] IFileStore Published,
    [FromKeyedServices(FileStores.Letters)] IFileStore Letters);
