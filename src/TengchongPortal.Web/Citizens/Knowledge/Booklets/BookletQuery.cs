using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Knowledge.Booklets;

/// <summary>Gathers a booklet: what the register tells at this moment and nothing else, so no answer in it has ended.</summary>
public sealed class BookletQuery(PublicRegister register, ReferenceBook book, TimeProvider clock)
{
    public const int MostEntries = 200;

    /// <exception cref="MissingException">There is no such policy, topic or organ.</exception>
    public async Task<Booklet> RunAsync(BookletFilter filter, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var (entries, about) = await NarrowedAsync(filter, ct);
        var found = await entries.OrderBy(entry => entry.Record.Theme).ThenBy(entry => entry.RecordSequence).Take(MostEntries + 1)
            .Select(entry => new { entry.DocumentId, entry.Clause, entry.Sources, entry.Record.Title, entry.Record.BodyHtml, entry.Record.BodyText, entry.Record.OrganName, entry.Record.ReleasedAt, entry.Record.ServedUntil }).ToListAsync(ct);
        return new(
            filter,
            about,
            ChinaTime.DayOf(clock.GetUtcNow()),
            [.. found.Take(MostEntries).Select(row => new BookletEntry(row.DocumentId, row.Title, row.BodyHtml, row.BodyText, row.Sources, row.Clause, row.OrganName, ChinaTime.DayOf(row.ReleasedAt), row.ServedUntil))],
            found.Count > MostEntries);
    }

    private async Task<(IQueryable<PublicKnowledge> Entries, string About)> NarrowedAsync(BookletFilter filter, CancellationToken ct)
    {
        var (entries, about) = (register.Knowledge, new List<string>());
        if (filter.Policy is { } policy)
        {
            about.Add(await register.Records.Where(record => record.DocumentId == policy).Select(record => record.Title).SingleOrDefaultAsync(ct) ?? throw new MissingException("policy"));
            entries = register.AnsweringFrom(policy, book.Contracts);
        }

        if (!string.IsNullOrWhiteSpace(filter.Topic))
        {
            about.Add(book.Themes.FirstOrDefault(term => term.Code == $"{filter.Topic}00")?.Label ?? throw new MissingException("topic"));
            entries = entries.Where(entry => entry.Record.Theme.StartsWith(filter.Topic));
        }

        if (!string.IsNullOrWhiteSpace(filter.Organ))
        {
            var organ = (await register.OrganListAsync(ct)).FirstOrDefault(one => one.Key == filter.Organ) ?? throw new MissingException("organ");
            about.Add(organ.Name);
            entries = entries.Where(entry => entry.Record.OrganId == organ.Id);
        }

        return (entries, string.Join("，", about));
    }
}
