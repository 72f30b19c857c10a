using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Reading;
using TengchongPortal.Data.Reading.Knowledge;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
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
        $"{entry.DocumentId}", PublicAddresses.Record(entry.DocumentId), entry.Record.Title, $"{entry.Record.BodyText}\n（依据：{entry.Basis}）");
}

/// <param name="Templates">Those for the kind of the letter.</param>
/// <param name="Entries">Entries of the knowledge base that are told now.</param>
public sealed record AnswerWords(ImmutableArray<OfferedWords> Templates, ImmutableArray<OfferedWords> Entries)
{
    private const string Greeting = "您好！";

    /// <summary>What was typed with the words of a button behind it; unchanged for a button that is not offered any more.</summary>
    /// <exception cref="RuleBrokenException"><c>letters.words-long</c>: both together are longer than an answer may be.</exception>
    public string With(string? typed, string? key)
    {
        var before = (typed ?? "").TrimEnd();
        if (Templates.Concat(Entries).FirstOrDefault(one => one.Key == key) is not { } words)
        {
            return before;
        }

        var both = before.Length == 0 ? words.Words : $"{before}\n{(Greets(before) ? WithoutGreeting(words.Words) : words.Words)}";
        RuleBrokenException.Require(both.Length <= LetterDeed.WordsMaxLength, "letters.words-long", $"没有插入：插入以后答复有{both.Length}字，超过{LetterDeed.WordsMaxLength}字。请先删减已写的内容，或者改用更短的文字。");
        return both;
    }

    // Once is polite, twice is a slip.
    private static bool Greets(string text) => text.TrimStart().StartsWith("您好", StringComparison.Ordinal) || text.TrimStart().StartsWith("你好", StringComparison.Ordinal);

    private static string WithoutGreeting(string text) => text.StartsWith(Greeting, StringComparison.Ordinal) ? text[Greeting.Length..] : text;
}

/// <param name="Key">What the button sends.</param>
/// <param name="Address">Where citizens read it; empty for a template.</param>
public sealed record OfferedWords(string Key, string Address, string Label, string Words);
