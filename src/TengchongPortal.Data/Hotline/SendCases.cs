using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Copies;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Hotline;

/// <summary>
/// The letters that the office handed on, for the hotline. What the hotline has in hand stands there with its words, covered where the writer did not agree
/// to more; of everything else number, version and state alone. Each contact that goes out is taken down in the record book of its letter.
/// </summary>
public sealed class SendCases(PortalDbContext db, HotlineBook book, PersonalVault vault, OpenLetter organs, LetterTerms terms)
{
    private static readonly HotlineMove _move = new(HotlineDirection.CasesSent, "HotlineCasesSend", "案件文件由市级的来信办理员生成。");

    /// <summary>Why the contact was read, in the record book.</summary>
    private const string Purpose = "来信人同意后，随案件文件交给12345热线。";

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public Task<ImmutableArray<CaseLine>> RunAsync(Actor person, DateTimeOffset at, string origin, CancellationToken ct) =>
        book.WriteAsync(_move, new(person, at, origin), async (file, token) =>
        {
            var names = await organs.NamesAsync(token);
            var letters = await db.Letters.WholeLetters().Where(letter => db.HotlineCases.Any(one => one.LetterId == letter.Id)).ToListAsync(token);
            var cases = await db.HotlineCases.ToListAsync(token);
            ImmutableArray<CaseLine> lines = [.. letters.OrderBy(letter => letter.Number).Select(letter => LineOf(letter, names, at))];
            foreach (var letter in letters.Where(letter => Asks(letter) && letter.LendsContact))
            {
                letter.Take(new(LetterAct.ReadContact, person, at) { Words = Purpose, Sealed = vault.Seal(Purpose) }, new(terms));
            }

            var first = cases.Count(one => one.Send(at));
            file.Close(first, cases.Count - first, []);
            return lines;
        }, ct);

    private CaseLine LineOf(Letter letter, IReadOnlyDictionary<string, string> names, DateTimeOffset at)
    {
        var line = new CaseLine(letter.Number, letter.Version, Asks(letter), letter.State, letter.Kind, names.GetValueOrDefault(letter.OrganPath, ""));
        if (!line.Asks)
        {
            return line;
        }

        var (words, lends) = (letter.Original.Open(vault.Open), letter.LendsContact);
        return line with
        {
            Words = new(Shown(words.Subject), Shown(words.Text), Shown(words.Place), lends ? words.Name : "", lends ? words.Phone : "", ""),
            Due = letter.State == LetterState.InHand ? terms.TermOf(letter.Timing, at).Due : null,
            Reason = Shown(vault.Open(letter.LastOf(LetterAct.HandOn)!.Words)),
        };

        string Shown(string said) => lends ? said : PublicCopy.Cover(said, words);
    }

    private static bool Asks(Letter letter) => letter is { IsWithHotline: true, State: LetterState.InHand or LetterState.AwaitingDetail };
}

/// <summary>A letter for the hotline.</summary>
/// <param name="Version">Of the letter; it grows with every step that moves something, not with the reading of its contact.</param>
/// <param name="Asks">Whether the hotline is to handle it; else nothing more is to be done there.</param>
public sealed record CaseLine(long Number, long Version, bool Asks, LetterState State, LetterKind Kind, string Organ)
{
    /// <summary>What was written; null where the hotline needs it no more. Without the consent of the writer covered, and without name and telephone.</summary>
    public LetterWords? Words { get; init; }

    /// <summary>The day on which the answer is owed; null while the writer is asked for detail and the clock stands still.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Why the office handed it on; covered like the words.</summary>
    public string Reason { get; init; } = "";

    // The words of a person stay out of every log.
    public override string ToString() => $"{Number}";
}
