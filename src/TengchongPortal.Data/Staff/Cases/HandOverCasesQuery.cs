using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.SiteErrors;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Staff.Cases;

/// <summary>
/// The cases on the hand-over list of a person (R169): letters that the person accepted or for which nobody else is there, concerns and reports of errors
/// that the person may take on, each with those who may go on. Nothing is moved: cases belong to organs and roles.
/// </summary>
public sealed class HandOverCasesQuery(PortalDbContext db, LeavingPersons persons)
{
    /// <summary>As many letters are named, those that came first.</summary>
    public const int MostLetters = 100;

    private static readonly SiteErrorState[] _openErrors = [.. Enum.GetValues<SiteErrorState>().Where(state => state.IsOpen())];

    /// <param name="viewer">Who asks: a case is named only to whom it is open, and administering accounts opens none.</param>
    public async Task<ImmutableArray<OpenCase>> RunAsync(Guid accountId, Actor viewer, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        var leaving = await persons.FindAsync(accountId, ct);
        var names = await db.Organs.AsNoTracking().ToDictionaryAsync(organ => organ.Path, organ => organ.ShortName, ct);
        var letters = await LettersAsync(leaving, names.Keys, ct);
        var concerns = await db.Concerns.AsNoTracking().Where(concern => ConcernStates.Open.Contains(concern.State)).OrderBy(concern => concern.StartedAt).ToListAsync(ct);
        var errors = await db.SiteErrors.AsNoTracking().Where(report => _openErrors.Contains(report.State)).OrderBy(report => report.ReportedAt).ToListAsync(ct);
        IEnumerable<OpenCase> cases =
        [
            .. letters.SelectMany(letter => OfLetter(letter, leaving, viewer)),
            .. concerns.SelectMany(concern => OfConcern(concern, leaving, viewer)),
            .. errors.Where(report => MayTake(report, leaving.Person)).Select(report => new OpenCase(CaseKind.SiteError, report.Number, report.OrganPath, report.ReportedAt, leaving.Left(other => MayTake(report, other)))),
        ];
        return [.. cases.Select(one => one with { OrganName = names.GetValueOrDefault(one.OrganName, "") })];
    }

    private async Task<List<Letter>> LettersAsync(LeavingPerson leaving, IEnumerable<string> paths, CancellationToken ct)
    {
        var lonely = paths.Where(path => leaving.Person.May(Capability.HandleLetters, path) && !leaving.Others.Any(other => other.May(Capability.HandleLetters, path))).ToList();
        return await db.Letters.AsNoTracking().Include(letter => letter.Involved).Owed()
            .Where(letter => letter.OwnerId == leaving.Person.Id || lonely.Contains(letter.OrganPath) || (letter.State == LetterState.InHand && letter.Involved.Any(organ => lonely.Contains(organ.OrganPath))))
            .OrderBy(letter => letter.ReceivedAt).ThenBy(letter => letter.Number).Take(MostLetters).ToListAsync(ct);
    }

    private static IEnumerable<OpenCase> OfLetter(Letter letter, LeavingPerson leaving, Actor viewer)
    {
        var number = letter.IsOpenTo(viewer) ? Receipt.Written(letter.Number) : "";
        if (letter.OwnerId == leaving.Person.Id || letter.Plays(LetterPart.Handler, leaving.Person))
        {
            yield return new(CaseKind.Letter, number, letter.OrganPath, letter.ReceivedAt, leaving.Left(other => letter.Plays(LetterPart.Handler, other)));
        }

        foreach (var organ in letter.State == LetterState.InHand ? letter.Involved.Where(one => leaving.Person.May(Capability.HandleLetters, one.OrganPath)) : [])
        {
            yield return new(CaseKind.LetterHelp, number, organ.OrganPath, organ.Since, leaving.Left(other => other.May(Capability.HandleLetters, organ.OrganPath)));
        }
    }

    // A part that takes a step from where the concern stands: the office assigns and closes, the owner answers.
    private static IEnumerable<OpenCase> OfConcern(Concern concern, LeavingPerson leaving, Actor viewer) =>
        ConcernWorkflow.Steps.Where(step => step.From.Contains(concern.State)).Select(step => step.By).Distinct().Where(part => concern.Plays(part, leaving.Person))
            .Select(part => new OpenCase(CaseKind.Concern, concern.IsOpenTo(viewer) ? concern.Number : "", concern.OrganPath, concern.StartedAt, leaving.Left(other => concern.Plays(part, other))));

    private static bool MayTake(SiteError report, Actor person) => SiteErrorWorkflow.OpenTo(person, report).Any();
}
