using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>Takes a step of a letter for the person who is signed in.</summary>
public sealed class HandleLetter(LetterSteps steps, BeginCopy copies, CurrentActor current)
{
    /// <returns>The edition of the public copy that the step began; null for every other step.</returns>
    /// <exception cref="RuleBrokenException">Whatever refuses the step.</exception>
    public async Task<Guid?> RunAsync(Guid id, LetterAct act, LetterStepForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        if (act == LetterAct.OpenCopy)
        {
            return await copies.RunAsync(id, form.SeenVersion, actor, current.Now, current.Origin, ct);
        }

        await steps.TakeAsync(id, form.ToWish(act), actor, current.Now, current.Origin, ct);
        return null;
    }

    /// <summary>Takes down that the contact is read, and why; only then may it be shown.</summary>
    public async Task ReadContactAsync(Guid id, ContactForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        await steps.TakeAsync(id, new(LetterAct.ReadContact) { Words = form.Reason ?? "" }, await current.RequireAsync(), current.Now, current.Origin, ct);
    }

    /// <summary>Takes down that somebody who does not handle the letter opens an attachment, and why; only then may it be sent.</summary>
    public async Task ReadFileAsync(Guid id, ContactForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        await steps.TakeAsync(id, new(LetterAct.ReadFile) { Words = form.Reason ?? "" }, await current.RequireAsync(), current.Now, current.Origin, ct);
    }
}
