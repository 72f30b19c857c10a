using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Knowledge;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Knowledge;

/// <summary>Entries of the knowledge base of the small city, and what the portal tells of them.</summary>
internal static class KnowledgeTown
{
    public static RevisionText Entry(DateTimeOffset now, Guid source, string title = "高龄津贴每月领多少？", DateOnly? until = null, params AnswerChannel[] channels) => PortalCity.Notice(title) with
    {
        Body = "每人每月增加五十元，按月通过社会保障卡发放。",
        Theme = "160",
        MadeOn = ChinaTime.DayOf(now),
        ExpiresOn = until ?? ChinaTime.DayOf(now).AddYears(3),
        Relations = [new(RelationKind.Answers, source)],
        Knowledge = new() { Clause = "第一条", Owner = "救助股股长", Channels = [.. channels] },
    };

    /// <summary>A policy and an entry that rests on it, both public.</summary>
    public static async Task<(Edition Policy, Edition Entry)> EntryAsync(this CityWalk walk, DateOnly? until = null, params AnswerChannel[] channels)
    {
        var policy = await walk.PolicyFirstAsync();
        return (policy, await walk.FindAsync(await walk.ToAsync(EditorialState.Published, Entry(walk.Now, policy.DocumentId, until: until, channels: channels), KnowledgeFacts.TypeKey)));
    }

    /// <summary>A decision that ends a document, public at once.</summary>
    public static async Task<Edition> RepealAsync(this CityWalk walk, Guid document) => await walk.FindAsync(
        await walk.ToAsync(EditorialState.Published, PortalCity.Notice("关于废止高龄津贴通知的决定") with { MadeOn = ChinaTime.DayOf(walk.Now), Relations = [new(RelationKind.Repeals, document)] }));

    /// <summary>What the clock of the knowledge base does.</summary>
    public static Task<int> GoRoundAsync(this PortalUnderTest portal) => portal.InsideAsync(services =>
        services.GetRequiredService<KnowledgeRounds>().GoAsync(services.GetRequiredService<TimeProvider>().GetUtcNow(), CancellationToken.None));

    public static Task<IReadOnlyList<KnowledgeRow>> ExportAsync(this PortalUnderTest portal) => portal.InsideAsync(services => services.GetRequiredService<KnowledgeReading>().ExportAsync(CancellationToken.None));

    public static Task<KnowledgeDifference> ChangesAsync(this PortalUnderTest portal, long since) => portal.InsideAsync(services => services.GetRequiredService<KnowledgeReading>().ChangesAsync(since, CancellationToken.None));
}
