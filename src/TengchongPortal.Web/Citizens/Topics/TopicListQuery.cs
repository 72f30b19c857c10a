using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Topics;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Catalogue.Topics;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Citizens.Topics;

/// <summary>All topics, each with its newest day: the newest record is looked for from the newest backwards, so a lively topic costs a glance.</summary>
public sealed class TopicListQuery(PublicRegister register, TopicRecords topics, ReferenceBook book, TimeProvider clock)
{
    public Task<TopicListPage> RunAsync(CancellationToken ct) => register.KeptAsync("topics", SeeAllAsync, ct);

    private async Task<TopicListPage> SeeAllAsync(CancellationToken ct)
    {
        var today = ChinaTime.DayOf(clock.GetUtcNow());
        var seen = new List<Seen>();
        foreach (var topic in book.Topics.Where(topic => topic.IsOpenedOn(today)))
        {
            seen.Add(await SeeAsync(topic, ct));
        }

        var shown = seen.Where(one => !one.IsEmpty).ToList();

        return new(
            [.. shown.Where(one => !one.Topic.IsArchivedOn(today)).GroupBy(one => one.Topic.Kind).OrderBy(group => group.Key).Select(group => new TopicGroup(group.Key.Label, [.. group.Select(one => one.Line)]))],
            [.. shown.Where(one => one.Topic.IsArchivedOn(today)).Select(one => one.Line)],
            [.. seen.Where(one => one.Topic.IsSilentOn(today, one.Line.LastOn)).Select(one => one.Line)]);
    }

    private async Task<Seen> SeeAsync(Topic topic, CancellationToken ct)
    {
        var newest = await (await topics.OfAsync(topic, ct)).NewestFirst().Select(record => new { record.FirstPublishedAt }).FirstOrDefaultAsync(ct);
        DateOnly? last = newest?.FirstPublishedAt is { } at ? ChinaTime.DayOf(at) : null;

        return new(topic, newest is null, new(topic.Name, PublicAddresses.Topic(topic.Key), topic.Description, last));
    }

    private sealed record Seen(Topic Topic, bool IsEmpty, TopicLine Line);
}
