using System.Globalization;

namespace TengchongPortal.Web.Citizens.Figures.Carriers;

/// <summary>The register of carriers (公开载体), and how many of the texts in force each of them carries.</summary>
public sealed record CarriersPage(int Records, IReadOnlyList<CarrierGroup> Groups);

public sealed record CarrierGroup(string Label, IReadOnlyList<CarrierLine> Carriers);

/// <param name="Keeper">Who keeps it, with the page of that organ; null when every organ keeps its own.</param>
/// <param name="Share">Of all texts in force, in percent.</param>
public sealed record CarrierLine(string Name, string Note, string? Keeper, string? KeeperAddress, int Records, decimal Share)
{
    public string ShareWords => string.Create(CultureInfo.InvariantCulture, $"{Share:0.0}%");
}
