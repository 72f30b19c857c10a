using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading.Topics;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Catalogue.Topics;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Home;

/// <summary>Topics for the first page: a topic leads from there while it is open, and to its archive through the page of topics afterwards.</summary>
public sealed class HomeTopicsQuery(TopicRecords topics, ReferenceBook book)
{
    public async Task<IReadOnlyList<Crumb>> RunAsync(DateOnly today, CancellationToken ct)
    {
        var named = new List<Crumb>();
        foreach (var topic in book.Topics.Where(topic => topic.Kind != TopicKind.HotField && topic.IsOpenedOn(today) && !topic.IsArchivedOn(today)))
        {
            if (await (await topics.OfAsync(topic, ct)).AnyAsync(ct))
            {
                named.Add(new(topic.Name, PublicAddresses.Topic(topic.Key)));
            }
        }

        return named;
    }
}
