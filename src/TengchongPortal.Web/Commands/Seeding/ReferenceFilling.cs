using TengchongPortal.Data.Seeding;
using TengchongPortal.Web.Foundations.Store;

namespace TengchongPortal.Web.Commands.Seeding;

/// <summary>Organs and columns for an empty database.</summary>
public sealed class ReferenceFilling(ReferenceSeed seed) : IDatabaseFilling
{
    public int Order => 10;

    public bool IsFor(string wish) => wish is "Reference" or "Demo" or SeedCommand.FullWish;

    public Task FillAsync(CancellationToken ct) => seed.RunAsync(ct);
}
