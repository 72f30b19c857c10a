using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Catalogue;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Foundations.Refusals;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Organs;

/// <summary>The page of one organ: names, the five fixed parts, what is new, and its own column tree.</summary>
public sealed class OrganQuery(PublicRegister register, CatalogueTreeQuery trees, OrganCoverageQuery coverage, OrganMergersQuery mergers, TimeProvider clock)
{
    private const int NewestCount = 8;

    /// <exception cref="MissingException">There is no organ of this code.</exception>
    public async Task<OrganPage> RunAsync(string code, CancellationToken ct)
    {
        var organ = (await register.OrganListAsync(ct)).SingleOrDefault(one => one.Key == code) ?? throw new MissingException("organ");
        var tree = await trees.RunAsync(organ.Id, ct);
        var office = await register.Offices.SingleOrDefaultAsync(one => one.OrganId == organ.Id, ct);
        var newest = await register.Records.OfOrgan(organ.Id).NewestFirst().Take(NewestCount).Glimpses().ToListAsync(ct);

        return new()
        {
            Name = organ.Name,
            Tags = new() { Column = new(organ.Name, $"{organ.Name}主动公开的政府信息", organ.Name, "机构职能") },
            Facts = FactsOf(organ, office),
            FormerNames = [.. organ.Names.OrderByDescending(old => old.ValidBefore).Select(old => new FormerName(old.Name, old.ValidBefore))],
            Mergers = await mergers.RunAsync(organ, ct),
            Fixed = [.. tree.Roots.Where(root => FixedNodes.Keys.Contains(root.Column.Key)).Select(root => NodeOf(root, organ))],
            Count = tree.Roots.Sum(root => root.Count),
            All = PublicAddresses.RecordsOfOrgan(organ.Key),
            Newest = RecordLines.Of(newest, ChinaTime.DayOf(clock.GetUtcNow())),
            Place = organ.Kind == OrganKind.Township ? PublicAddresses.Place(organ.Key) : null,
            Coverage = await coverage.RunAsync(tree, organ, ct),
            DissolvedOn = organ.ValidTo < ChinaTime.DayOf(clock.GetUtcNow()) ? organ.ValidTo : null,
            Columns = [.. ColumnNodes.Of(tree, organKey: organ.Key).Where(root => root.Count is not null)],
        };
    }

    private static IReadOnlyList<HeaderCell> FactsOf(Organ organ, PublicOffice? office)
    {
        HeaderCell[] all =
        [
            new("类别", organ.Kind.Label),
            new("简称", organ.ShortName == organ.Name ? null : organ.ShortName),
            new("机构代码", organ.IndexCode),
            new("办公地址", organ.Address),
            new("信息公开机构", office?.Name),
            new("办公电话", office?.Phone, $"tel:{office?.Phone}"),
            new("设立日期", organ.ValidFrom is { } from ? ChinaClock.LongDay(from) : null),
            new("撤销日期", organ.ValidTo is { } to ? ChinaClock.LongDay(to) : null),
        ];

        return [.. all.Where(fact => !string.IsNullOrEmpty(fact.Value))];
    }

    private static FixedNode NodeOf(CatalogueNode root, Organ organ) => new(
        root.Column.Name,
        root.Count,
        root.Count > 0 ? PublicAddresses.ColumnOfOrgan(root.Column.Key, organ.Key) : null,
        root.Column.Key == FixedNodes.Application ? "在线申请尚未开通" : "尚未公开");
}
