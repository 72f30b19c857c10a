using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Web.Components.Finding;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Citizens.Finding;

/// <summary>Where the words of the field lead.</summary>
public sealed class WhereaboutsQuery(PublicRegister register)
{
    /// <returns>The address of the one record that bears the number, else of the list of titles with these words; of the catalogue when nothing was typed.</returns>
    public async Task<string> RunAsync(string? typed, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return PublicAddresses.Catalogue;
        }

        var words = typed.Trim();
        return await NumberedAsync(words, ct) ?? PublicAddresses.Titles(words);
    }

    private async Task<string?> NumberedAsync(string words, CancellationToken ct)
    {
        if (words.Length > TypedNumber.Longest)
        {
            return null;
        }

        var tidy = TypedNumber.Tidy(words);
        var byIndex = await register.Addresses.Numbered(tidy).Select(record => record.DocumentId).Take(2).ToListAsync(ct);
        if (byIndex.Count > 0)
        {
            return byIndex is [var only] ? PublicAddresses.Record(only) : PublicAddresses.Index(tidy);
        }

        var number = TypedDocumentNumber.Tidy(words);
        var byDocument = await register.Records.Where(record => record.DocumentNumber == number).Select(record => record.DocumentId).Take(2).ToListAsync(ct);
        return byDocument is [var one] ? PublicAddresses.Record(one) : null;
    }
}
