using Microsoft.EntityFrameworkCore;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Staff.Letters.Inbox;

/// <summary>How many letters wait for a clerk: counted once for each page, as the navigation and the desk both say it.</summary>
public sealed class LettersAtWork(LetterReach reach)
{
    private int? _count;

    public async Task<int> CountAsync(Actor actor, CancellationToken ct) =>
        _count ??= await (await reach.HandledByAsync(actor, ct)).CountAsync(letter => LetterStates.AtWork.Contains(letter.State), ct);
}
