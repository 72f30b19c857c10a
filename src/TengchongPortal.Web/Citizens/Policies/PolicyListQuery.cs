using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Finding;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Policies;

/// <summary>Policies and interpretations as standing lists (R27): filled by the records themselves, newest first.</summary>
public sealed class PolicyListQuery(PublicRegister register, ReferenceBook book, FindRecords finding, WaitingPoliciesQuery waiting, TopicBound bound)
{
    /// <exception cref="MissingException">There is no such topic.</exception>
    public async Task<PolicyListPage> FrameAsync(string list, string topic, CancellationToken ct)
    {
        var lists = await register.WithYearTopicsAsync(book.Contracts.Policies, ct);
        if (topic.Length > 0 && lists.Topics.All(one => one.Code != topic))
        {
            throw new MissingException("topic");
        }

        var used = await UsedAsync(ct);
        return new(list, topic)
        {
            TopicLabel = lists.TopicLabel(topic),
            Waiting = [.. (await register.KeptAsync("waiting policies", waiting.RunAsync, ct)).Where(one => topic.Length == 0 || one.YearTopic == topic)],
            Topics = [.. used.Topics.Select(one => new Crumb(lists.TopicLabel(one), PublicAddresses.OfYearTopic(list, one))).OrderBy(crumb => crumb.Label, StringComparer.Ordinal)],
        };
    }

    /// <summary>Where a list begins it is read once for all readers, until something public changes or the minute ends.</summary>
    public async Task<PolicyListPage> ListAsync(PolicyListPage page, ListFilter asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(asked);
        return page with { Found = asked.IsOpening ? await register.KeptAsync($"beginning of {page.Address}", token => FindAsync(page, asked, token), ct) : await FindAsync(page, asked, ct) };
    }

    public async Task<PolicyListPage> UnlistedAsync(PolicyListPage page, ListFilter asked, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page with { Found = await finding.UnlistedAsync(await PoolOfAsync(page, ct), null, page.Address, asked, ct) };
    }

    private async Task<FoundList> FindAsync(PolicyListPage page, ListFilter asked, CancellationToken ct)
    {
        var found = await finding.RunAsync(await PoolOfAsync(page, ct), null, page.Address, asked, ct);
        return page.IsOfInterpretations ? found : found with { Lines = await PairedAsync(found.Lines, ct) };
    }

    /// <summary>Each policy with what explains it, so that the list shows pairs (R22).</summary>
    private async Task<IReadOnlyList<RecordLine>> PairedAsync(IReadOnlyList<RecordLine> lines, CancellationToken ct)
    {
        var policies = lines.Select(line => PublicAddresses.RecordIn(line.Address)).OfType<Guid>().ToList();
        var links = policies.Count == 0 ? [] : await register.Relations.Explaining(book.Contracts).Among(link => link.ToDocumentId, policies)
            .OrderByDescending(link => link.RecordSequence).Select(link => new { link.ToDocumentId, link.FromDocumentId, link.Record.Title }).ToListAsync(ct);
        var explaining = links.ToLookup(link => PublicAddresses.Record(link.ToDocumentId), link => new Crumb(link.Title, PublicAddresses.Record(link.FromDocumentId)));
        return [.. lines.Select(line => line with { Explanations = [.. explaining[line.Address].Distinct()] })];
    }

    private Task<TopicCounts> UsedAsync(CancellationToken ct) => register.KeptAsync(
        "topics of policies",
        async token => new TopicCounts((await register.Policies.GroupBy(policy => new { policy.Topic, policy.Record.TypeKey }).Select(group => new { group.Key.Topic, group.Key.TypeKey, Count = group.Count() }).ToListAsync(token)).ConvertAll(one => (one.Topic, one.TypeKey, one.Count))),
        ct);

    private async Task<RecordPool> PoolOfAsync(PolicyListPage page, CancellationToken ct) => new(page.Address, page.Topic.Length > 0 ? OfTopic(page, await UsedAsync(ct)) : OfTypes(page));

    private IQueryable<PublicRecord> OfTypes(PolicyListPage page) =>
        register.Records.Among(record => record.TypeKey, book.Contracts.Types.Where(type => page.IsOfInterpretations ? type.IsInterpretation : type.IsPolicy).Select(type => type.Key).ToList());

    /// <summary>A topic joins policies and what explains them (R22).</summary>
    private IQueryable<PublicRecord> OfTopic(PolicyListPage page, TopicCounts used)
    {
        var (topic, isCommon) = (page.Topic, used.IsCommon(page.Topic, bound.Rarest));
        var (policies, links) = (register.Policies.Where(policy => policy.Topic == topic).Select(policy => policy.DocumentId), register.Relations.OfInterpretations(book.Contracts));
        return (page.IsOfInterpretations, isCommon) switch
        {
            // Asked for as a value: a mere question of existence the database may turn into a join, and sort all of the topic.
            (false, true) => register.Records.Among(record => record.TypeKey, used.TypesOf(topic)).Where(record => register.Policies.Where(policy => policy.DocumentId == record.DocumentId).Select(policy => policy.Topic).FirstOrDefault() == topic),
            (false, false) => OfTypes(page).Where(record => policies.Contains(record.DocumentId)),
            (true, true) => OfTypes(page).Where(record => links.Any(link => link.FromDocumentId == record.DocumentId && policies.Any(policy => policy == link.ToDocumentId))),
            (true, false) => OfTypes(page).Where(record => links.Where(link => policies.Contains(link.ToDocumentId)).Select(link => link.FromDocumentId).Contains(record.DocumentId)),
        };
    }
}

/// <summary>Public policies whose interpretation is owed now.</summary>
public sealed class WaitingPoliciesQuery(PublicRegister register, RuleBook rules, WorkingCalendar calendar, TimeProvider clock)
{
    public async Task<IReadOnlyList<WaitingPolicy>> RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var open = await (
            from duty in register.InterpretationDuties
            join record in register.Records on duty.PolicyDocumentId equals record.DocumentId
            where duty.ClosedAt == null
            select new { Duty = duty, record.Title, Topic = register.Policies.Where(policy => policy.RecordSequence == record.Sequence).Select(policy => policy.Topic).FirstOrDefault() }).ToListAsync(ct);
        return [.. open.Select(row => new WaitingPolicy(row.Title, PublicAddresses.Record(row.Duty.PolicyDocumentId), row.Topic ?? "", DutyReading.Of(row.Duty, rules, calendar, now))).OrderBy(row => row.Reading.Deadline.Due)];
    }
}
