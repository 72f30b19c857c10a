using System.Globalization;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands;

namespace TengchongPortal.Web.Tests.Seeding;

/// <summary>A portal over what the executable filled by <c>seed --demo --full</c>: a small year, or in full depth the number that the city reported.</summary>
public sealed class YearPortal : PortalUnderTest, IAsyncLifetime
{
    public YearPortal()
        : base(PortalStart.None) => With("Seed:YearRecords", Size);

    /// <summary>More than the days of the year, so that every working day has something.</summary>
    public static int Number => Depth.Of(400, 18_237);

    internal Executable.Ended First { get; private set; } = null!;

    private static string Size => Number.ToString(CultureInfo.InvariantCulture);

    // The start of a test has marked its database as filled; the command wants an empty place.
    async Task IAsyncLifetime.InitializeAsync()
    {
        Directory.Delete(Root, recursive: true);
        Directory.CreateDirectory(Root);
        First = await Executable.RunAsync(Root, "seed", $"--Seed:YearRecords={Size}", "--demo", "--full", "--json");
    }

    async Task IAsyncLifetime.DisposeAsync() => await base.DisposeAsync();
}
