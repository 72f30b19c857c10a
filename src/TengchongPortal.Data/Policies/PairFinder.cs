using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Policies.Comparing;

namespace TengchongPortal.Data.Policies;

/// <summary>Finds the one policy that a text names. What fits none or several is left to people.</summary>
public sealed class PairFinder(PortalDbContext db, ReferenceBook book)
{
    /// <param name="texts">For each text what it names, the surest place first: where one names anything that is here, the next is not asked.</param>
    /// <returns>For each text the policy; null where it names none, or more than one.</returns>
    public Task<IReadOnlyList<NamedPolicy?>> FindAsync(IReadOnlyList<ImmutableArray<PairClues>> texts, CancellationToken ct) =>
        FindAsync(db.PublicRecords.AsNoTracking(), book.Contracts.PolicyTypes, texts, ct);

    /// <summary>What a public text names: in its title, else in its number, else anywhere.</summary>
    internal static ImmutableArray<PairClues> CluesOf(string title, string number, string body) => [PairClues.OfLine(title), PairClues.OfLine(number), PairClues.OfText(body)];

    /// <summary>The same among given records.</summary>
    /// <param name="types">Keys of the types that are policies.</param>
    internal static async Task<IReadOnlyList<NamedPolicy?>> FindAsync(IQueryable<PublicRecord> records, IReadOnlyList<string> types, IReadOnlyList<ImmutableArray<PairClues>> texts, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var known = await KnownAsync(records, types, [.. texts.SelectMany(clues => clues)], ct);
        return [.. texts.Select(clues => clues.Select(one => known.FindAll(policy => one.Fit(policy.Title, policy.Number))).FirstOrDefault(fitting => fitting.Count > 0) is [var only] ? only : null)];
    }

    private static async Task<List<NamedPolicy>> KnownAsync(IQueryable<PublicRecord> records, IReadOnlyList<string> types, List<PairClues> clues, CancellationToken ct)
    {
        var (names, numbers) = (clues.SelectMany(one => one.Names).Distinct().ToList(), clues.SelectMany(one => one.Numbers).Distinct().ToList());
        var issued = names.Select(name => $"《{name}》").ToList();
        return names.Count + numbers.Count == 0 ? [] : await records.Where(record => record.IsCurrent && record.Visibility == PublicVisibility.Shown && types.Contains(record.TypeKey))
            .Where(record => names.Contains(record.Title) || numbers.Contains(record.DocumentNumber) || issued.Any(name => record.Title.Contains(name)))
            .Select(record => new NamedPolicy(record.DocumentId, record.Title, record.DocumentNumber, record.Theme)).ToListAsync(ct);
    }
}

/// <summary>A policy that a text names.</summary>
public sealed record NamedPolicy(Guid DocumentId, string Title, string Number, string Theme);
