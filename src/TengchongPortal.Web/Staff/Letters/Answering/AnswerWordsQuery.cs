using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Web.Components.Navigation;
using TengchongPortal.Web.Staff.Letters.Handling;

namespace TengchongPortal.Web.Staff.Letters.Answering;

/// <summary>Words that a clerk may put into an answer: templates for the kind of letter, and what the knowledge base tells about its subject at this moment.</summary>
public sealed class AnswerWordsQuery(AnswerTemplates templates, PublishedAnswers answers, PublicRegister register)
{
    private const int MostEntries = 5;

    public async Task<AnswerWords> RunAsync(LetterSheet sheet, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var (letter, words) = (sheet.Opened.Letter, sheet.Opened.Words);
        var found = await answers.FindAsync(words.Subject, PublishedAnswers.Entries, MostEntries, isLoose: true, ct) ?? [];
        var ids = found.Select(one => one.DocumentId).ToList();
        var told = await register.Knowledge.Where(entry => ids.Contains(entry.DocumentId)).Include(entry => entry.Record).ToDictionaryAsync(entry => entry.DocumentId, ct);
        return new(
            [.. templates.For(letter.Kind).Select(one => new OfferedWords(one.Name, "", one.Name, one.Filled(words.Subject, sheet.Opened.OrganName)))],
            [.. ids.Where(told.ContainsKey).Select(id => WordsOf(told[id]))]);
    }

    private static OfferedWords WordsOf(PublicKnowledge entry) => new(
        $"{entry.DocumentId}", PublicAddresses.Record(entry.DocumentId), entry.Record.Title, $"{entry.Record.BodyText}\n（依据：{(entry.Sources.Length > 0 ? $"{entry.Sources}，" : "")}{entry.Clause}）");
}

/// <param name="Templates">Those for the kind of the letter.</param>
/// <param name="Entries">Entries of the knowledge base that are told now.</param>
public sealed record AnswerWords(ImmutableArray<OfferedWords> Templates, ImmutableArray<OfferedWords> Entries)
{
    /// <summary>What was typed with the words of a button behind it; unchanged for a button that is not offered any more.</summary>
    public string With(string? typed, string? key)
    {
        var before = (typed ?? "").TrimEnd();
        return Templates.Concat(Entries).FirstOrDefault(one => one.Key == key) is { } words ? before.Length == 0 ? words.Words : $"{before}\n{words.Words}" : before;
    }
}

/// <param name="Key">What the button sends.</param>
/// <param name="Address">Where citizens read it; empty for a template.</param>
public sealed record OfferedWords(string Key, string Address, string Label, string Words);
