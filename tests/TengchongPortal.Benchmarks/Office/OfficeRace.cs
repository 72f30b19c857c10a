using TengchongPortal.Benchmarks.Targets;

namespace TengchongPortal.Benchmarks.Office;

/// <summary>The pages of the office against a column page of the catalogue.</summary>
internal static class OfficeRace
{
    public static async Task<Measured> RunAsync()
    {
        using var city = await OfficeCity.OpenAsync();
        return await new Race(await city.YardstickAsync(), await city.PagesAsync(), TimeProvider.System).RunAsync();
    }
}
