using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Policies;

/// <summary>The demonstration city asked by SQL and walked page by page: no interpretation without a policy, and no pair that leads one way only (R28).</summary>
public sealed class PairCrawlTests(DemonstrationPortal portal) : IClassFixture<DemonstrationPortal>
{
    [Fact]
    public async Task Every_link_that_explains_comes_from_an_interpretation_and_leads_to_a_policy()
    {
        var (wrong, alone, all) = await portal.InsideAsync(async services =>
        {
            var (db, contracts) = (services.GetRequiredService<PortalDbContext>(), services.GetRequiredService<ReferenceBook>().Contracts);
            var (policies, interpretations) = (contracts.PolicyTypes, contracts.InterpretationTypes);
            var links = db.PublicRelations.Where(link => link.Kind == RelationKind.Interprets);
            var shown = db.PublicRecords.Where(record => record.IsCurrent && record.Visibility != PublicVisibility.Notice && record.Origin != RecordOrigin.CarriedOver && interpretations.Contains(record.TypeKey));
            return (
                await links.CountAsync(link => link.FromDocumentId == link.ToDocumentId
                    || !db.Documents.Any(from => from.Id == link.FromDocumentId && interpretations.Contains(from.TypeKey))
                    || !db.Documents.Any(to => to.Id == link.ToDocumentId && policies.Contains(to.TypeKey))),
                await shown.CountAsync(record => !links.Any(link => link.RecordSequence == record.Sequence)),
                await links.CountAsync());
        });

        Assert.Equal((0, 0), (wrong, alone));
        Assert.NotEqual(0, all);
    }

    [Fact]
    public async Task Whoever_follows_a_pair_comes_back()
    {
        var policies = await LinksAsync("/policies");
        var (visitor, pairs, oneWay) = (portal.Visitor(), 0, new List<string>());
        foreach (var policy in policies)
        {
            foreach (var interpretation in (await visitor.OpenAsync(policy)).FindAll("interpretation").Select(link => link.GetAttribute("href")!))
            {
                pairs++;
                var back = (await visitor.OpenAsync(interpretation)).Find("to-policy")?.QuerySelectorAll("a").Select(link => link.GetAttribute("href")) ?? [];
                oneWay.AddRange(back.Contains(policy) ? [] : [$"{policy} → {interpretation}"]);
            }
        }

        foreach (var interpretation in await LinksAsync("/interpretations"))
        {
            foreach (var policy in (await visitor.OpenAsync(interpretation)).Find("to-policy")?.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!) ?? [])
            {
                oneWay.AddRange((await visitor.OpenAsync(policy)).FindAll("interpretation").Any(link => link.GetAttribute("href") == interpretation) ? [] : [$"{interpretation} → {policy}"]);
            }
        }

        Assert.Empty(oneWay);
        Assert.NotEqual(0, pairs);
    }

    /// <summary>Every record of a list, page by page.</summary>
    private async Task<IReadOnlyList<string>> LinksAsync(string list)
    {
        var (visitor, found, next) = (portal.Visitor(), new List<string>(), (string?)list);
        while (next is not null)
        {
            var page = await visitor.OpenAsync(next);
            found.AddRange(page.Document.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href") ?? "").Where(address => address.StartsWith("/records/", StringComparison.Ordinal)));
            next = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        return [.. found.Distinct()];
    }
}
