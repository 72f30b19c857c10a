using TengchongPortal.Data.Concerns;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Concerns;

/// <summary>Registers a concern, and takes steps on it, for whoever is signed in.</summary>
public sealed class HandleConcern(ConcernBook book, NamedRecords records, LetterFactsQuery organs, CurrentActor current)
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
            Record = step.NamesRecord ? await FindAsync(form.Record, ct) : null,
            Reason = step.GivesReason ? form.Reason ?? "" : "",
            SeenVersion = form.SeenVersion,
        };
        await book.TakeAsync(number, act, current.Origin, ct);
    }

    /// <summary>A record by what people know it by: its address here, or its index number.</summary>
    public Task<NamedRecord?> FindAsync(string? typed, CancellationToken ct)
    {
        var named = (typed ?? "").Trim();
        var path = Uri.TryCreate(named, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address.AbsolutePath : named;
        return records.FindAsync(PublicAddresses.RecordIn(path), path.StartsWith("/i/", StringComparison.Ordinal) ? Uri.UnescapeDataString(path[3..]) : named, ct);
    }
}
