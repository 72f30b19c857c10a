using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;

namespace TengchongPortal.Web.Staff.Absences;

/// <summary>Enters an absence. It lends signing roles, so a screen left open must not do it.</summary>
public sealed class EnterAbsence(AbsenceBook book, ProvePresence presence, CurrentActor current)
{
    /// <exception cref="RuleBrokenException"><c>accounts.presence</c>, or what the book refuses.</exception>
    public async Task<Absence> RunAsync(Guid personId, AbsenceForm form, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(form);
        var actor = await current.RequireAsync();
        await book.RequireAsync(personId, actor, ct);
        await presence.RequireAsync(actor, form.Password, personId, new("accounts.presence", "密码或动态口令不正确，没有登记。连续输错会锁定账号。"));
        return await book.EnterAsync(new(personId, form.Deputy!.Value, form.From!.Value, form.Until!.Value), actor, current.Origin, ct);
    }
}
