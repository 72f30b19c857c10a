using System.Globalization;
using TengchongPortal.Data.Seeding.Demonstration.Year;

namespace TengchongPortal.Web.Commands.Seeding;

/// <summary>
/// How many texts the demonstration year counts (<c>Seed:YearRecords</c>): as many as the city reported for 2019 (18200多条, R16), the report
/// itself, which comes from the old site, among them. Whoever waits for the year hears here how far it is.
/// </summary>
public sealed class YearSize(IConfiguration configuration) : IProgress<YearProgress>
{
    private const int Reported = 18_237;
    private const int CarriedOver = 1;

    /// <summary>Told after each day of the year; nobody listens at a start.</summary>
    public Action<YearProgress>? Heard { get; set; }

    public int Walked => Number - CarriedOver;

    private int Number => configuration["Seed:YearRecords"] is { Length: > 0 } set ? int.Parse(set, CultureInfo.InvariantCulture) : Reported;

    public void Report(YearProgress value) => Heard?.Invoke(value);
}
