using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters.Alike;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Alike;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Staff.Letters.Handling;

/// <summary>Past letters like one at work, of those that this person may know of: what may be the same matter, and who dealt with such matters. Nothing is done by itself.</summary>
public sealed class LikeLettersQuery(LikenessKeeper keeper, LetterReach reach, PersonalVault vault, LetterTerms terms, TimeProvider clock)
{
    private const int MostNear = 60;

    private const int MostShown = 6;

    private static readonly LetterState[] _dealtWith = [LetterState.InHand, LetterState.Answered, LetterState.Closed];

    /// <returns>Null where nothing is to be decided any more, or nothing is alike.</returns>
    public async Task<LikeLettersPart?> RunAsync(LetterSheet sheet, Actor actor, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var (letter, words) = (sheet.Opened.Letter, sheet.Opened.Words);
        var near = LetterStates.AtWork.Contains(letter.State) ? keeper.Current.Nearest(letter.Id, words.Subject, words.Text, MostNear).ToDictionary(one => one.Letter, one => one.Likeness) : [];
        var past = near.Count == 0 ? [] : await (await reach.OpenToAsync(actor, ct)).Include(one => one.Original).Where(one => near.Keys.Contains(one.Id) && one.ErasedAt == null).ToListAsync(ct);
        var routes = LikeLetters.Routes(past.Where(one => _dealtWith.Contains(one.State)).Select(one => (one.OrganPath, near[one.Id])), 3);
        var akin = past.Where(one => near[one.Id] >= LikeLetters.Akin).ToList();
        if (akin.Count == 0 && routes.IsEmpty)
        {
            return null;
        }

        var keys = await reach.KeysAsync(ct);
        return new(
            [.. akin.OrderByDescending(one => near[one.Id]).ThenBy(one => one.Number).Take(MostShown).Select(one => LineOf(one, near[one.Id], words, sheet) with { MayLead = Leads(one, letter, actor) })],
            [.. routes.Select(organ => new LikelyOrganLine(sheet.Opened.NameOf(organ.OrganPath), organ.Letters, organ.OrganPath == letter.OrganPath) { Key = keys.GetValueOrDefault(organ.OrganPath) })])
        { PassBy = PassOf(sheet) };
    }

    // What the step would refuse is not offered.
    private bool Leads(Letter past, Letter letter, Actor actor) =>
        LetterGuards.Objection(letter, new(LetterAct.Merge, actor, clock.GetUtcNow()) { SeenVersion = letter.Version }, new(terms, past)) is null;

    /// <summary>Whoever can assign does not use up the one transfer of an organ.</summary>
    private static LetterAct? PassOf(LetterSheet sheet) => sheet.Acts.Contains(LetterAct.Assign) ? LetterAct.Assign : sheet.Acts.Contains(LetterAct.Transfer) ? LetterAct.Transfer : null;

    private LikeLetterLine LineOf(Letter past, float likeness, LetterWords words, LetterSheet sheet)
    {
        var said = past.Original.Open(vault.Open);
        return new(past.Id, Receipt.Written(past.Number), said.Subject, sheet.Opened.NameOf(past.OrganPath), past.State, past.ReceivedAt, (int)MathF.Round(likeness * 100), LetterPairs.Shared($"{words.Subject}\n{words.Text}", $"{said.Subject}\n{said.Text}", 5))
        {
            IsSame = likeness >= LikeLetters.Same,
        };
    }
}

/// <summary>What past letters suggest.</summary>
public sealed record LikeLettersPart(ImmutableArray<LikeLetterLine> Letters, ImmutableArray<LikelyOrganLine> Organs)
{
    /// <summary>The step with which this person passes the letter on; null where none is open.</summary>
    public LetterAct? PassBy { get; init; }

    public override string ToString() => $"{Letters.Length}";
}

/// <param name="Percent">How much of what this letter says it shares.</param>
/// <param name="Shared">The words that both say.</param>
public sealed record LikeLetterLine(Guid Id, string Number, string Subject, string Organ, LetterState State, DateTimeOffset ReceivedAt, int Percent, ImmutableArray<string> Shared)
{
    /// <summary>It may be about the same matter.</summary>
    public bool IsSame { get; init; }

    /// <summary>The letter can be merged into it by this person now.</summary>
    public bool MayLead { get; init; }

    // The words of a person stay out of every log.
    public override string ToString() => Number;
}

/// <param name="IsOwn">The organ has this letter already.</param>
public sealed record LikelyOrganLine(string Organ, int Letters, bool IsOwn)
{
    public string? Key { get; init; }
}
