using System.Collections.Immutable;
using Microsoft.AspNetCore.Mvc.Rendering;
using TengchongPortal.Data.Concerns.Wordings;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Foundations.Access;
using TengchongPortal.Web.Foundations.Refusals;

namespace TengchongPortal.Web.Staff.Wordings;

/// <summary>Lays out the agreed wordings for whoever is signed in; those of other mechanisms do not exist for them.</summary>
public sealed class WordingDeskQuery(WordingBook book, PublicRegister register, CurrentActor current)
{
    public async Task<WordingDesk> RunAsync(WordingForm? form, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        return new(await book.OfAsync(actor, ct), await OrgansAsync([], ct), actor.May(Capability.RunReleases, (await register.OrganListAsync(ct)).City().Path) ? form ?? new() { FormKey = Guid.NewGuid() } : null);
    }

    /// <exception cref="MissingException">No such wording for this person.</exception>
    public async Task<WordingPage> OfAsync(Guid id, WordingForm? form, CancellationToken ct)
    {
        var actor = await current.RequireAsync();
        var wording = (await book.OfAsync(actor, ct)).FirstOrDefault(one => one.Id == id) ?? throw new MissingException("wording");
        var names = (await register.OrganListAsync(ct)).ToDictionary(organ => organ.Path, organ => organ.Name);
        return new(
            wording,
            [.. wording.Receipts.Select(receipt => new UnitReceipt(names.GetValueOrDefault(receipt.OrganPath, receipt.OrganPath), receipt, receipt.Edition == wording.Edition)).OrderBy(unit => unit.IsSigned).ThenBy(unit => unit.Name, StringComparer.Ordinal)],
            await OrgansAsync([.. wording.Receipts.Select(receipt => receipt.OrganPath)], ct),
            wording.IsOffice(actor) && wording.ClosedAt is null ? form ?? WordingForm.Of(wording) : null)
        {
            IsToSign = wording.ClosedAt is null && wording.IsToSign(actor),
        };
    }

    /// <summary>The organs of the city as they are today, and those that are members already.</summary>
    /// <param name="members">Paths.</param>
    public async Task<ImmutableArray<SelectListItem>> OrgansAsync(ImmutableArray<string> members, CancellationToken ct)
    {
        var today = ChinaTime.DayOf(current.Now);
        return [.. (await register.OrganListAsync(ct)).Where(organ => members.Contains(organ.Path) || (organ.Kind != OrganKind.External && organ.ExistsOn(today))).Select(organ => new SelectListItem(organ.Name, organ.Path))];
    }
}
