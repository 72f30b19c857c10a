using TengchongPortal.Data.Concerns.Wordings;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Wordings;

/// <summary>Opens, changes, signs for and closes an agreed wording for whoever is signed in.</summary>
public sealed class HandleWording(WordingBook book, WordingDeskQuery desk, CurrentActor current)
{
    /// <returns>Its id.</returns>
    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task<Guid> OpenAsync(WordingForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var known = (await desk.OrgansAsync([], ct)).Select(organ => organ.Value);
        return (await book.OpenAsync(form.ToWords(known), form.FormKey ?? Guid.NewGuid(), await current.RequireAsync(), current.Now, current.Origin, ct)).Id;
    }

    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task ChangeAsync(Guid id, WordingForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var known = (await desk.OfAsync(id, null, ct)).Organs.Select(organ => organ.Value);
        await book.ChangeAsync(id, form.ToWords(known), await current.RequireAsync(), form.SeenVersion, current.Now, current.Origin, ct);
    }

    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task AcknowledgeAsync(Guid id, int seenEdition, CancellationToken ct) => await book.AcknowledgeAsync(id, seenEdition, await current.RequireAsync(), current.Now, current.Origin, ct);

    /// <exception cref="RuleBrokenException">Whatever refuses it.</exception>
    public async Task CloseAsync(Guid id, long seenVersion, CancellationToken ct) => await book.CloseAsync(id, seenVersion, await current.RequireAsync(), current.Now, current.Origin, ct);
}
