using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Letters.Alike;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Alike;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Letters;

namespace TengchongPortal.Web.Staff.Letters.StickingPoints;

/// <summary>The open sticking points at the organs of a person, each with those it is like and could be merged into; the words are opened in memory only.</summary>
public sealed class LikePointsQuery(LetterReach reach, PersonalVault vault, LetterTerms terms, OpenLetter organs)
{
    /// <summary>Most that are compared with each other, oldest first.</summary>
    private const int Most = 200;

    private const int MostLike = 5;
    private const int MostShared = 3;

    public async Task<ImmutableArray<PointLine>> RunAsync(Actor actor, DateOnly today, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var points = await (await reach.HandledByAsync(actor, ct)).Where(letter => letter.Kind == LetterKind.StickingPoint && LetterStates.AtWork.Contains(letter.State))
            .OrderBy(letter => letter.ReceivedAt).ThenBy(letter => letter.Number).Take(Most).Include(letter => letter.Original).ToListAsync(ct);
        var open = points.ToDictionary(point => point.Id, point => new OpenPoint(point, vault.Open(point.Original.Subject), vault.Open(point.Original.Text), terms.TermOf(point.Timing, today).Due));
        var likeness = new LetterLikeness();
        foreach (var point in open.Values)
        {
            likeness.Add(point.Letter.Id, "", point.Text);
        }

        var names = await organs.NamesAsync(ct);
        return [.. points.Select(point => open[point.Id]).Select(point => new PointLine(
            point.Letter.Id, Receipt.Written(point.Letter.Number), point.Subject, vault.Open(point.Letter.Original.Place), names.GetValueOrDefault(point.Letter.OrganPath, ""), point.Letter.State, point.Letter.Version, point.Due,
            [.. LikeOf(point, open, likeness)]))];
    }

    private static IEnumerable<LikePoint> LikeOf(OpenPoint point, Dictionary<Guid, OpenPoint> open, LetterLikeness likeness) =>
        likeness.Nearest(point.Letter.Id, "", point.Text, Most)
            .Where(near => near.Likeness >= LikeLetters.Akin)
            .Select(near => (near.Likeness, Point: open[near.Letter]))
            .Where(near => near.Point.Letter.OrganPath == point.Letter.OrganPath && near.Point.Due <= point.Due)
            .OrderByDescending(near => near.Likeness).ThenBy(near => near.Point.Letter.Number)
            .Take(MostLike)
            .Select(near => new LikePoint(
                near.Point.Letter.Number, Receipt.Written(near.Point.Letter.Number), near.Point.Subject, near.Point.Letter.State == LetterState.InHand, (int)MathF.Round(near.Likeness * 100), LetterPairs.Shared(point.Text, near.Point.Text, MostShared)));

    private sealed record OpenPoint(Letter Letter, string Subject, string Text, DateOnly Due)
    {
        public override string ToString() => $"{Letter.Id}";
    }
}

/// <param name="Like">Those that are owed no later and so may lead it.</param>
public sealed record PointLine(Guid Id, string Number, string Subject, string Place, string Organ, LetterState State, long Version, DateOnly Due, ImmutableArray<LikePoint> Like)
{
    public override string ToString() => Number;
}

/// <param name="MayLead">It was accepted; before that nothing is merged into it.</param>
/// <param name="Percent">How much of what the report says it shares.</param>
/// <param name="Shared">The words that both say.</param>
public sealed record LikePoint(long LeadNumber, string Number, string Subject, bool MayLead, int Percent, ImmutableArray<string> Shared)
{
    public override string ToString() => Number;
}
