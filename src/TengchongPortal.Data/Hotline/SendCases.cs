using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Copies;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Hotline;

/// <summary>
/// The letters that the office handed on, for the hotline. What the hotline has in hand stands there with its words, covered where the writer did not agree
/// to more; of everything else number, version and state alone. Each contact that goes out is taken down in the record book of its letter.
/// </summary>
public sealed class SendCases(PortalDbContext db, AuditedWrites writes, PersonalVault vault, OpenLetter organs, LetterTerms terms)
{
    /// <summary>Why the contact was read, in the record book.</summary>
    private const string Purpose = "来信人同意后，随案件文件交给12345热线。";

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public async Task<ImmutableArray<CaseLine>> RunAsync(Actor person, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        RuleBrokenException.Require(person.May(Capability.HandleLetters, (await db.Organs.CityAsync(ct)).Path), "workflow.capability", "案件文件由市级的来信办理员生成。");
        var names = await organs.NamesAsync(ct);
        var id = Guid.CreateVersion7(at);
        return await writes.RunAsync(new AuditLine(at, person.Id, person.Name, "HotlineCasesSend", $"{id}", origin, AuditLine.Done), async token =>
        {
            var letters = await db.Letters.WholeLetters().Where(letter => db.HotlineCases.Any(one => one.LetterId == letter.Id)).ToListAsync(token);
            var cases = await db.HotlineCases.ToDictionaryAsync(one => one.LetterId, token);
            ImmutableArray<CaseLine> lines = [.. letters.OrderBy(letter => letter.Number).Select(letter => LineOf(letter, cases[letter.Id].Stage, names, at))];
            foreach (var letter in letters.Where(letter => Asks(letter, cases[letter.Id].Stage) && letter.LendsContact))
            {
                letter.Take(new(LetterAct.ReadContact, person, at) { Words = Purpose, Sealed = vault.Seal(Purpose) }, new(terms));
            }

            var file = HotlineFile.Begin(id, HotlineDirection.CasesSent, person, at);
            var first = cases.Values.Count(one => one.Send(at));
            file.Close(first, cases.Count - first, []);
            db.HotlineFiles.Add(file);
            return lines;
        }, ct);
    }

    private CaseLine LineOf(Letter letter, HotlineStage stage, IReadOnlyDictionary<string, string> names, DateTimeOffset at)
    {
        var line = new CaseLine(letter.Number, letter.Version, Asks(letter, stage), letter.State, letter.Kind, names.GetValueOrDefault(letter.OrganPath, ""));
        if (!line.Asks)
        {
            return line;
        }

        var words = letter.Original.Open(vault.Open);
        var shown = letter.LendsContact ? words : new(PublicCopy.Cover(words.Subject, words), PublicCopy.Cover(words.Text, words), PublicCopy.Cover(words.Place, words), "", "", "");
        return line with { Words = shown, Due = letter.State == LetterState.InHand ? terms.TermOf(letter.Timing, at).Due : null, Reason = vault.Open(letter.Events.Last(one => one.Act == LetterAct.HandOn).Words) };
    }

    private static bool Asks(Letter letter, HotlineStage stage) => stage.IsOpen && letter is { IsAtHotline: true, State: LetterState.InHand or LetterState.AwaitingDetail };
}

/// <summary>A letter for the hotline.</summary>
/// <param name="Version">Of the letter; it grows with every step.</param>
/// <param name="Asks">Whether the hotline is to handle it; else nothing more is to be done there.</param>
public sealed record CaseLine(long Number, long Version, bool Asks, LetterState State, LetterKind Kind, string Organ)
{
    /// <summary>What was written; null where the hotline needs it no more. Without the consent of the writer covered, and without name and telephone.</summary>
    public LetterWords? Words { get; init; }

    /// <summary>The day on which the answer is owed; null while the writer is asked for detail and the clock stands still.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Why the office handed it on.</summary>
    public string Reason { get; init; } = "";

    // The words of a person stay out of every log.
    public override string ToString() => $"{Number}";
}
