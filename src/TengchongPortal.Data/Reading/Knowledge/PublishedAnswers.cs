using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading.Lists;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Search;

namespace TengchongPortal.Data.Reading.Knowledge;

/// <summary>Finds published answers by words: entries of the knowledge base and, where wanted, answers to letters. The index names them, the register says again what is told.</summary>
public sealed class PublishedAnswers(PublicRegister register, ITextIndex index, TimeProvider clock)
{
    public static ImmutableArray<string> Entries { get; } = [KnowledgeFacts.TypeKey];

    public static ImmutableArray<string> EntriesAndLetters { get; } = [KnowledgeFacts.TypeKey, BeginCopy.TypeKey];

    /// <returns>The nearest first; null while the index cannot answer.</returns>
    /// <param name="isLoose">Whether what holds a part of the words is good enough.</param>
    public async Task<IReadOnlyList<RecordGlimpse>?> FindAsync(string words, ImmutableArray<string> types, int most, bool isLoose, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (Ask(words, types, most) is not { } found || (!isLoose && found.Answered is Answered.AnyPart))
        {
            return index.CanFind ? [] : null;
        }

        var ids = found.Hits.Select(hit => hit.RecordId).ToList();
        var told = await register.Records.Where(record => ids.Contains(record.DocumentId) && types.Contains(record.TypeKey)).Glimpses().ToDictionaryAsync(record => record.DocumentId, ct);
        return [.. ids.Select(told.GetValueOrDefault).OfType<RecordGlimpse>()];
    }

    private FoundRecords? Ask(string words, ImmutableArray<string> types, int most)
    {
        try
        {
            return index.CanFind && words.Trim().Length > 0
                ? index.Find(new() { Text = words.Trim(), Today = ChinaTime.DayOf(clock.GetUtcNow()), Size = Math.Min(most, SearchWish.MostAtOnce), Narrowed = new Dictionary<SearchFacet, ImmutableArray<string>> { [SearchFacet.Type] = types } })
                : null;
        }
        catch (IndexTroubleException)
        {
            return null;
        }
    }
}
