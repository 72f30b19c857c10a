using TengchongPortal.Data.Concerns;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Records;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Concerns;

/// <summary>Registers a concern, and takes steps on it, for whoever is signed in.</summary>
public sealed class HandleConcern(ConcernBook book, FindNamed records, LetterFactsQuery organs, CurrentActor current)
{
    /// <returns>Its number.</returns>
    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task<string> RegisterAsync(ConcernForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var words = new ConcernWords(form.Field ?? "", form.Question ?? "", form.Found ?? "");
        return (await book.RegisterAsync(words, form.FormKey ?? Guid.NewGuid(), await current.RequireAsync(), current.Now, current.Origin, ct)).Number;
    }

    /// <exception cref="RuleBrokenException">Whatever refuses the step.</exception>
    public async Task TakeAsync(string number, ConcernStepForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var step = ConcernWorkflow.StepOf(form.Step!.Value);
        var act = new ConcernAct(step.Deed, await current.RequireAsync(), current.Now)
        {
            OrganPath = step.NamesOrgan ? await organs.PathOfAsync(form.Organ, current.Now, ct) ?? "" : "",
            Record = step.NamesRecord ? await records.RunAsync(form.Record, ct) : null,
            Reason = step.GivesReason ? form.Reason ?? "" : "",
            SeenVersion = form.SeenVersion,
        };
        await book.TakeAsync(number, act, current.Origin, ct);
    }
}
