using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Domain.Disclosures.Numbering;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Finding.Leads;

/// <summary>Where a document number was typed that nothing bears: the nearest that something does bear.</summary>
public sealed class NumberLeads(PublicRegister register)
{
    private const int MostShown = 3;

    public async Task<IReadOnlyList<NumberLead>> OfAsync(string typed, CancellationToken ct)
    {
        var prefixes = (await register.OrganListAsync(ct)).SelectMany(organ => organ.DocumentPrefixes.Split('|', StringSplitOptions.RemoveEmptyEntries)).Distinct();
        if (DocumentNumberReading.Of(typed, [.. prefixes]) is not { Number: { } number } reading)
        {
            return [];
        }

        // A prefix that no organ has is the likelier slip.
        DocumentNumber[] meant = reading.Suggestion is { } better && better != number ? [better, .. NearNumbers.Of(better), .. NearNumbers.Of(number)] : [.. NearNumbers.Of(number)];
        var written = meant.Prepend(number).Select(one => one.ToString()).Distinct().ToList();
        var borne = await register.Records.Among(record => record.DocumentNumber, written)
            .OrderBy(record => record.Sequence)
            .Select(record => new NumberLead(record.DocumentNumber, record.Title, PublicAddresses.Record(record.DocumentId)))
            .ToListAsync(ct);
        return borne.Exists(lead => lead.Number == written[0]) ? [] : [.. borne.OrderBy(lead => written.IndexOf(lead.Number)).Take(MostShown)];
    }
}
