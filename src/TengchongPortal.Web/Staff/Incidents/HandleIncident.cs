using TengchongPortal.Data.Concerns;
using TengchongPortal.Domain.Concerns.Incidents;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Incidents;

/// <summary>Registers an incident, and what was said of it, for whoever is signed in.</summary>
public sealed class HandleIncident(IncidentBook book, FindNamed records, CurrentActor current)
{
    /// <returns>Its number.</returns>
    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task<string> RegisterAsync(IncidentForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var words = new IncidentWords(form.Name ?? "", form.Level!.Value, ChinaTime.AtClock(form.KnownAt!.Value));
        return (await book.RegisterAsync(words, form.FormKey ?? Guid.NewGuid(), await current.RequireAsync(), current.Now, current.Origin, ct)).Number;
    }

    /// <exception cref="RuleBrokenException">Whatever refuses the step.</exception>
    public async Task TakeAsync(string number, IncidentStepForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var act = new IncidentAct(form.Step!.Value, await current.RequireAsync(), current.Now)
        {
            Record = await records.RunAsync(form.Record, ct),
            HeldAt = form.HeldAt is { } held ? ChinaTime.AtClock(held) : null,
            SeenVersion = form.SeenVersion,
        };
        await book.TakeAsync(number, act, current.Origin, ct);
    }
}
