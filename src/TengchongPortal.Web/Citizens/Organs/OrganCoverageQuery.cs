using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>One kind of statutory content: how much of it the organ has published, and when last.</summary>
public sealed record CoverageLine(string Label, string? Address, int Count, DateOnly? Newest);

/// <summary>How far an organ covers what articles 20 and 21 of the regulation ask to be published (法定主动公开内容), kind by kind; what is missing is said.</summary>
public sealed class OrganCoverageQuery(PublicRegister register)
{
    private const string CityMatters = "xjgk";
    private const string TownshipMatters = "xzgk";

    public async Task<IReadOnlyList<CoverageLine>> RunAsync(CatalogueTree tree, Organ organ, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(tree);
        ArgumentNullException.ThrowIfNull(organ);
        var newest = await register.Records.OfOrgan(organ.Id)
            .GroupBy(record => record.ColumnId)
            .Select(group => new { group.Key, At = group.Max(record => record.SortAt) })
            .ToDictionaryAsync(group => group.Key, group => group.At, ct);
        return [.. (tree.Find(FixedNodes.Statutory)?.Children ?? []).Where(branch => Concerns(branch.Column.Key, organ.Kind)).Select(branch => LineOf(branch, organ, newest))];
    }

    // 条例第二十一条: matters of the county and matters of the township stand in branches of their own.
    private static bool Concerns(string branch, OrganKind kind) => branch switch
    {
        TownshipMatters => kind == OrganKind.Township,
        CityMatters => kind != OrganKind.Township,
        _ => true,
    };

    private static CoverageLine LineOf(CatalogueNode branch, Organ organ, Dictionary<Guid, DateTimeOffset> newest) => new(
        branch.Column.Name,
        branch.Count > 0 ? PublicAddresses.ColumnOfOrgan(branch.Column.Key, organ.Key) : null,
        branch.Count,
        branch.ColumnIds.Select(newest.GetValueOrDefault).Max() is var at && at > DateTimeOffset.MinValue ? ChinaTime.DayOf(at) : null);
}
