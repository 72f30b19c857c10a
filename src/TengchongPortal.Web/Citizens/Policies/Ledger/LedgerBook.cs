using System.Collections.Immutable;
using TengchongPortal.Data.Reading.Policies;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Web.Citizens.Policies.Ledger;

/// <summary>The whole ledger as it is kept between two changes: its documents, what can be chosen from them, and the counts of all.</summary>
public sealed record LedgerBook(IReadOnlyList<LedgerEntry> Entries, ImmutableArray<LedgerCount> Counts, IReadOnlyList<string> Issuers, IReadOnlyList<string> Drafters, IReadOnlyList<int> Years)
{
    public static LedgerBook Of(IReadOnlyList<LedgerRow> rows, LedgerWords words, DateOnly today) => new(
        [.. rows.Select(row => LedgerEntry.Of(row, words))],
        LedgerCount.Of([.. rows.Select(row => row.Course)], today),
        [.. rows.Select(row => row.OrganName).Distinct().Order(StringComparer.Ordinal)],
        [.. rows.SelectMany(row => row.Editions).SelectMany(DraftersOf).Distinct().Order(StringComparer.Ordinal)],
        [.. rows.Select(row => row.Life.PublishedOn?.Year).OfType<int>().Distinct().OrderDescending()]);

    public static IEnumerable<string> DraftersOf(LedgerEdition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Facts?.Drafters.Split('、', StringSplitOptions.RemoveEmptyEntries) ?? [];
    }
}

/// <summary>A document of the ledger, ready to be asked.</summary>
/// <param name="Texts">Title and number of each of its editions, in the form in which words are compared.</param>
public sealed record LedgerEntry(LedgerRow Row, ImmutableArray<string> Texts)
{
    public static LedgerEntry Of(LedgerRow row, LedgerWords words)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(words);
        return new(row, [.. row.Editions.Select(edition => words.Fold($"{edition.Title}\n{edition.DocumentNumber}"))]);
    }

    /// <summary>Whether the edition of a day says every word.</summary>
    public bool SaysOn(DateOnly day, ImmutableArray<string> words)
    {
        var text = Texts[Row.PlaceOn(day)];
        foreach (var word in words)
        {
            if (!text.Contains(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }
}
