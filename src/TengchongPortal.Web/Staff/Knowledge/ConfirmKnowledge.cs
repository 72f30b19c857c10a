using TengchongPortal.Data.Knowledge;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Knowledge;

/// <summary>Takes a confirmation down for whoever is signed in.</summary>
public sealed class ConfirmKnowledge(ConfirmEntry confirm, CurrentActor current)
{
    public async Task RunAsync(Guid document, ConfirmEntryForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        await confirm.RunAsync(document, form.Edition, await current.RequireAsync(), current.Now, current.Origin, ct);
    }
}
