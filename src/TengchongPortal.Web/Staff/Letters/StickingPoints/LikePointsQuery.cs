using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.StickingPoints;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Letters.StickingPoints;

/// <summary>The open sticking points at the organs of a person, each with those it is like and could be merged into; the words are opened in memory only.</summary>
public sealed class LikePointsQuery(LetterReach reach, PersonalVault vault, LetterTerms terms, OpenLetter organs)
{
    /// <summary>Most that are compared with each other, oldest first.</summary>
    private const int Most = 200;

    private const int MostLike = 5;

    public async Task<ImmutableArray<PointLine>> RunAsync(Actor actor, DateOnly today, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var points = await (await reach.HandledByAsync(actor, ct)).Where(letter => letter.Kind == LetterKind.StickingPoint && LetterStates.AtWork.Contains(letter.State))
            .OrderBy(letter => letter.ReceivedAt).ThenBy(letter => letter.Number).Take(Most).Include(letter => letter.Original).ToListAsync(ct);
        var texts = points.ToDictionary(point => point.Id, point => vault.Open(point.Original.Text));
        var dues = points.ToDictionary(point => point.Id, point => terms.TermOf(point.Timing, today).Due);
        var names = await organs.NamesAsync(ct);
        return [.. points.Select(point => new PointLine(
            point.Id, Receipt.Written(point.Number), vault.Open(point.Original.Subject), vault.Open(point.Original.Place), names.GetValueOrDefault(point.OrganPath, ""), point.State, point.Version, dues[point.Id],
            [.. points.Where(other => other.Id != point.Id && other.OrganPath == point.OrganPath && dues[other.Id] <= dues[point.Id])
                .Select(other => new LikePoint(other.Number, Receipt.Written(other.Number), vault.Open(other.Original.Subject), other.State == LetterState.InHand, Likeness.Of(texts[point.Id], texts[other.Id])))
                .Where(like => like.Likeness.Percent >= Likeness.Least)
                .OrderByDescending(like => like.Likeness.Percent).ThenBy(like => like.LeadNumber)
                .Take(MostLike)]))];
    }
}

/// <param name="Like">Those that are owed no later and so may lead it.</param>
public sealed record PointLine(Guid Id, string Number, string Subject, string Place, string Organ, LetterState State, long Version, DateOnly Due, ImmutableArray<LikePoint> Like)
{
    public override string ToString() => Number;
}

/// <param name="MayLead">It was accepted; before that nothing is merged into it.</param>
public sealed record LikePoint(long LeadNumber, string Number, string Subject, bool MayLead, Likeness Likeness)
{
    public override string ToString() => Number;
}
