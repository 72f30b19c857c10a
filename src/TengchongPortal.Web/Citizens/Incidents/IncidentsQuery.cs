using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Citizens.Incidents;

/// <summary>Lays out what was said of incidents, when, and how the terms in hours were kept (R37).</summary>
public sealed class IncidentsQuery(PublicRegister register, IncidentTerms terms, TimeProvider clock)
{
    public async Task<ImmutableArray<IncidentView>> RunAsync(CancellationToken ct)
    {
        var (rows, now) = (await register.KeptAsync("incidents", ReadAsync, ct), clock.GetUtcNow());
        return [.. rows.Rows.Select(row => ViewOf(row, rows.Titles, now))];
    }

    /// <exception cref="MissingException">No such number, or nothing was said of it yet.</exception>
    public async Task<IncidentView> OfAsync(string number, CancellationToken ct) =>
        (await RunAsync(ct)).FirstOrDefault(view => view.Number == number) ?? throw new MissingException("incident");

    private async Task<IncidentRows> ReadAsync(CancellationToken ct)
    {
        var rows = await register.Incidents.OrderByDescending(one => one.KnownAt).ToListAsync(ct);
        var documents = rows.SelectMany(row => row.Entries).Select(entry => entry.DocumentId).OfType<Guid>().Distinct().ToList();
        var titles = documents.Count == 0 ? [] : await register.Records.Where(record => documents.Contains(record.DocumentId)).ToDictionaryAsync(record => record.DocumentId, record => record.Title, ct);
        return new([.. rows], titles.ToImmutableDictionary());
    }

    private IncidentView ViewOf(PublicIncident row, ImmutableDictionary<Guid, string> titles, DateTimeOffset now)
    {
        ImmutableArray<IncidentLine> lines = [.. row.Entries.OrderBy(entry => entry.At).ThenBy(entry => entry.Ordinal).Select(entry => new IncidentLine(entry.Deed, entry.At, entry.At - row.KnownAt, entry.DocumentId, entry.DocumentId is { } id ? titles.GetValueOrDefault(id) : null))];
        var spoken = lines.First(line => line.Deed == IncidentDeed.Speak);
        return new(row.Number, spoken.Title, row.Level, row.State, row.KnownAt, lines, [.. ClocksOf(row, lines, now)]);
    }

    private IEnumerable<IncidentClock> ClocksOf(PublicIncident row, ImmutableArray<IncidentLine> lines, DateTimeOffset now)
    {
        yield return ClockOf("首次发布", terms.StatementRuleOf(row.Level, row.KnownAt).Citation, terms.StatementBy(row.Level, row.KnownAt), IncidentDeed.Speak);
        if (terms.ConferenceRuleOf(row.Level, row.KnownAt) is { } conference)
        {
            yield return ClockOf("新闻发布会", conference.Citation, terms.ConferenceBy(row.Level, row.KnownAt)!.Value, IncidentDeed.Confer);
        }

        IncidentClock ClockOf(string name, string citation, DateTimeOffset due, IncidentDeed deed)
        {
            var met = lines.FirstOrDefault(line => line.Deed == deed)?.At;
            return new(name, citation, due, met, (met ?? now) > due);
        }
    }

    private sealed record IncidentRows(ImmutableArray<PublicIncident> Rows, ImmutableDictionary<Guid, string> Titles);
}
