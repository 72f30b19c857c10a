using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>The page of one organ: names, the five fixed parts, what is new, and its own column tree.</summary>
public sealed class OrganQuery(PublicRegister register, CatalogueTreeQuery trees, OrganCoverageQuery coverage, OrganFactsQuery facts, DrawLines lines)
{
    private const int NewestCount = 8;

    /// <exception cref="MissingException">There is no organ of this code.</exception>
    public async Task<OrganPage> RunAsync(string code, CancellationToken ct)
    {
        var organ = (await register.OrganListAsync(ct)).SingleOrDefault(one => one.Key == code) ?? throw new MissingException("organ");
        var tree = await trees.RunAsync(organ.Id, ct);
        var about = await facts.RunAsync(organ, ct);
        var newest = await register.Records.OfOrgan(organ.Id).NewestFirst().Take(NewestCount).Glimpses().ToListAsync(ct);

        return new()
        {
            Name = organ.Name,
            Tags = new() { Column = new(organ.Name, $"{organ.Name}主动公开的政府信息", organ.Name, "机构职能") },
            Facts = about.Facts,
            FormerNames = [.. organ.Names.OrderByDescending(old => old.ValidBefore).Select(old => new FormerName(old.Name, old.ValidBefore))],
            Mergers = about.Mergers,
            Fixed = [.. tree.Roots.Where(root => FixedNodes.Keys.Contains(root.Column.Key)).Select(root => NodeOf(root, organ))],
            Count = tree.Roots.Sum(root => root.Count),
            All = PublicAddresses.RecordsOfOrgan(organ.Key),
            Newest = await lines.RunAsync(newest, ct),
            Place = organ.Kind == OrganKind.Township ? PublicAddresses.Place(organ.Key) : null,
            Coverage = await coverage.RunAsync(tree, organ, ct),
            DissolvedOn = about.DissolvedOn,
            Columns = [.. ColumnNodes.Of(tree, organKey: organ.Key).Where(root => root.Count is not null)],
        };
    }

    private static FixedNode NodeOf(CatalogueNode root, Organ organ) => new(
        root.Column.Name,
        root.Count,
        root.Count > 0 ? PublicAddresses.ColumnOfOrgan(root.Column.Key, organ.Key) : null,
        root.Column.Key == FixedNodes.Application ? "在线申请尚未开通" : "尚未公开");
}
