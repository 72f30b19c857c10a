namespace TengchongPortal.Web.Foundations.Store;

/// <summary>What an empty embedded database is filled with (<c>Seed:AtStart</c>): <c>Demo</c> in Development, <c>Reference</c> elsewhere.</summary>
public sealed class SeedWish(IConfiguration configuration, IHostEnvironment environment)
{
    public string Value => configuration["Seed:AtStart"] ?? (environment.IsDevelopment() ? "Demo" : "Reference");
}
