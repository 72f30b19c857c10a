using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Finding;

/// <summary>Whether the words of the field are a number that leads straight to its record.</summary>
public sealed class WhereaboutsQuery(PublicRegister register)
{
    /// <returns>The address of the one record that bears the number, or of the page of those that do; null for other words.</returns>
    public async Task<string?> RunAsync(string typed, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var words = typed.Trim();
        if (words.Length is 0 or > TypedNumber.Longest)
        {
            return null;
        }

        var tidy = TypedNumber.Tidy(words);
        var byIndex = await register.Addresses.Numbered(tidy).OrderBy(record => record.Sequence).Select(record => record.DocumentId).Take(2).ToListAsync(ct);
        if (byIndex.Count > 0)
        {
            return byIndex is [var only] ? PublicAddresses.Record(only) : PublicAddresses.Index(tidy);
        }

        var number = TypedDocumentNumber.Tidy(words);
        var byDocument = await register.Records.Where(record => record.DocumentNumber == number).OrderBy(record => record.Sequence).Select(record => record.DocumentId).Take(2).ToListAsync(ct);
        return byDocument is [var one] ? PublicAddresses.Record(one) : null;
    }
}
