using TengchongPortal.Data.Importing.Bodies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Data.Seeding;
using TengchongPortal.Domain.Checking;

namespace TengchongPortal.Data.Importing.Mapping;

/// <summary>Opens a <see cref="LineMapping"/> with the register of the moment.</summary>
public sealed class LineMappings(ReferenceBook book, SeedFolder seeds, TextChecker checker)
{
    public async Task<LineMapping> OpenAsync(PortalDbContext db, string? organKey, CancellationToken ct)
    {
        var labels = ImportLabels.Read(seeds);
        var register = await ImportRegister.ReadAsync(db, labels, organKey, ct);
        return new(book, ImportCategories.Read(seeds), labels, checker, register);
    }
}
