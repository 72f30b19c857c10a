using TengchongPortal.Data.Outbox;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Concerns.Watching;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Notices;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Concerns;

/// <summary>Tells the people at work of concerns and incidents, by number only.</summary>
public sealed class ConcernNotices(NoticeBook book, ActingPersons persons, ConcernTerms terms)
{
    public const string ConcernRoom = "/staff/concerns";
    public const string IncidentRoom = "/staff/incidents";

    /// <summary>Who answers for it from now on hears of it.</summary>
    public async Task TellAsync(Concern concern, ConcernLine line, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(concern);
        ArgumentNullException.ThrowIfNull(line);
        if (line.Deed is not (ConcernDeed.Assign or ConcernDeed.Reopen))
        {
            return;
        }

        var told = ConcernPeople.Of(concern, [ConcernPart.Owner], await persons.AllAsync(line.At, ct)).Where(person => person != line.PersonId);
        book.Post(About(concern, NoticeKind.ConcernAssigned, $"concern-line:{line.Id:N}") with { ActorName = line.PersonName }, told, line.At);
    }

    public async Task CallAsync(Concern concern, ConcernCall call, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(call);
        book.Post(About(concern, call.Kind, call.Lease.Cause), ConcernPeople.Of(concern, call.Parts, await persons.AllAsync(now, ct)), now);
    }

    /// <summary>The office hears of incidents, and the leaders who sign for the city of what is late.</summary>
    public async Task CallAsync(Incident incident, NoticeKind kind, string cause, DateTimeOffset due, DateTimeOffset now, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var told = (await persons.AllAsync(now, ct)).Where(person => person.May(Capability.RunReleases, incident.OrganPath) || (kind == NoticeKind.IncidentOverdue && person.May(Capability.SignFinally, incident.OrganPath)));
        book.Post(new(kind, cause, $"突发事件{incident.Number}", $"{IncidentRoom}/{incident.Number}") { DueOn = ChinaTime.DayOf(due) }, told.Select(person => person.Id), now);
    }

    private Tiding About(Concern concern, NoticeKind kind, string cause) =>
        new(kind, cause, $"舆情{concern.Number}", $"{ConcernRoom}/{concern.Number}") { DueOn = ChinaTime.DayOf(terms.AnswerBy(concern.StartedAt)) };
}
