using TengchongPortal.Data.Reading;
using TengchongPortal.Search;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Components.Times;

namespace TengchongPortal.Web.Citizens.Finding.Leads;

/// <summary>Makes ways on of what the index took a question for.</summary>
public sealed class LeadsQuery(AskIndex ask, PublicRegister register, NumberLeads numbers)
{
    /// <param name="known">Records that stand as the index knows them (<see cref="KnownRecords"/>).</param>
    public async Task<SearchLeads> OfAsync(SearchForm asked, FoundRecords found, IReadOnlySet<Guid> known, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(known);
        return new()
        {
            DidYouMean = found.DidYouMean is { } near && near.Records.Any(known.Contains) ? new(near.Text, asked.With(PublicAddresses.Search, "q", near.Text)) : null,
            Organ = found.Recognised.Organ is { } key ? await OrganAsync(key, ct) : null,
            Dated = found.Recognised is { From: { } from, To: { } to } ? Dated(new(from, to)) : null,
            Numbers = found.Recognised.Records.IsEmpty ? await numbers.OfAsync(asked.Words, ct) : [],
        };
    }

    /// <summary>Null when nothing was published then: the way would lead nowhere.</summary>
    private DatedLead? Dated(Period period)
    {
        var asked = new SearchForm().Within(PublicAddresses.Search, period);
        var wish = new SearchWish { Today = ask.Today, PublishedFrom = period.From, PublishedTo = period.To, Size = 1 };
        return ask.Of(index => index.Find(wish)) is { Said: { Total: > 0 } found } ? new(period.Label, asked, SearchTotal.Words(found.Total, found.IsMore)) : null;
    }

    /// <summary>An organ that was merged is read at the list of what it published.</summary>
    private async Task<Crumb?> OrganAsync(string key, CancellationToken ct) =>
        (await register.OrganListAsync(ct)).SingleOrDefault(organ => organ.Key == key) is { } organ ? new(organ.Name, (await register.SuccessionAsync(ct)).AddressOf(organ)) : null;
}
