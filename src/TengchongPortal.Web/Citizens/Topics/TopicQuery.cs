using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Finding;
using TengchongPortal.Data.Reading.Topics;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Catalogue.Topics;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Topics;

/// <summary>The page of a topic: its question is asked anew whenever something public changed, and every minute.</summary>
public sealed class TopicQuery(PublicRegister register, TopicRecords topics, ReferenceBook book, FindRecords finding, TimeProvider clock)
{
    /// <summary>The page without its list.</summary>
    /// <exception cref="MissingException">No such topic, or not yet.</exception>
    public async Task<TopicPage> FrameAsync(string key, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var topic = book.Topics.FirstOrDefault(one => one.Key == key && one.IsOpenedOn(today)) ?? throw new MissingException("topic");
        return await register.KeptAsync($"topic page {topic.Key}", token => FrameOfAsync(topic, today, token), ct);
    }

    private async Task<TopicPage> FrameOfAsync(Topic topic, DateOnly today, CancellationToken ct)
    {
        var newest = await (await topics.OfAsync(topic, ct)).NewestFirst().Select(record => new { record.FirstPublishedAt }).FirstOrDefaultAsync(ct);
        DateOnly? last = newest?.FirstPublishedAt is { } at ? ChinaTime.DayOf(at) : null;

        return new()
        {
            Topic = topic,
            Address = PublicAddresses.Topic(topic.Key),
            Owners = await OwnersAsync(topic, ct),
            LastOn = last,
            IsEmpty = newest is null,
            IsArchived = topic.IsArchivedOn(today),
            IsSilent = topic.IsSilentOn(today, last),
        };
    }

    /// <exception cref="RuleBrokenException">What is asked is no question.</exception>
    public async Task<TopicPage> ListAsync(TopicPage page, ListFilter asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(asked);
        return page with { Found = asked.IsOpening ? await register.KeptAsync($"beginning of {page.Address}", token => FindAsync(page, asked, token), ct) : await FindAsync(page, asked, ct) };
    }

    public async Task<TopicPage> UnlistedAsync(TopicPage page, ListFilter asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page with { Found = await finding.UnlistedAsync(await PoolAsync(page.Topic, ct), null, page.Address, asked, ct) };
    }

    private async Task<FoundList> FindAsync(TopicPage page, ListFilter asked, CancellationToken ct) => await finding.RunAsync(await PoolAsync(page.Topic, ct), null, page.Address, asked, ct);

    private async Task<RecordPool> PoolAsync(Topic topic, CancellationToken ct) => new($"topic {topic.Key}", await topics.OfAsync(topic, ct));

    private async Task<IReadOnlyList<Crumb>> OwnersAsync(Topic topic, CancellationToken ct)
    {
        var organs = await register.Organs.ToListAsync(ct);
        var succession = await register.SuccessionAsync(ct);

        return [.. topic.Owners.Select(key => organs.Find(organ => organ.Key == key)).OfType<Organ>()
            .Select(named => organs.Find(organ => organ.Id == succession.LivingOf(named.Id))!).DistinctBy(organ => organ.Id)
            .Select(organ => new Crumb(organ.Name, PublicAddresses.Organ(organ.Key)))];
    }
}
