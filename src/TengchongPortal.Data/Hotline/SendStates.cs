using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Hotline;

/// <summary>How each order stands, and its answer, for the hotline; who took the file out stands in the audit trail. Nothing of what callers said is in it.</summary>
public sealed class SendStates(PortalDbContext db, HotlineBook book, PersonalVault vault, OpenLetter organs)
{
    private static readonly HotlineMove _move = new(HotlineDirection.Sent, "HotlineSend", "回传文件由市级的来信办理员生成。");

    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public Task<ImmutableArray<OrderState>> RunAsync(Actor person, DateTimeOffset at, string origin, CancellationToken ct) =>
        book.WriteAsync(_move, new(person, at, origin), async (file, token) =>
        {
            var names = await organs.NamesAsync(token);
            var orders = await db.HotlineOrders.AsNoTracking().Join(db.Letters.Include(letter => letter.Events), order => order.LetterId, letter => letter.Id, (order, letter) => new { order.ExternalNo, Letter = letter }).OrderBy(pair => pair.ExternalNo).AsNoTracking().ToListAsync(token);
            file.Close(orders.Count, 0, []);
            return orders.Select(pair => StateOf(pair.ExternalNo, pair.Letter, names)).ToImmutableArray();
        }, ct);

    private OrderState StateOf(string externalNo, Letter letter, IReadOnlyDictionary<string, string> names)
    {
        var answer = letter.Events.OrderBy(line => line.Number).LastOrDefault(line => line.Act is LetterAct.Answer or LetterAct.AnswerAlong);
        return new(externalNo, letter.State, names.GetValueOrDefault(letter.OrganPath, ""), letter.AcceptedAt, letter.AnsweredAt, answer is null ? "" : vault.Open(answer.Words), letter.Version);
    }
}

/// <param name="Version">Grows with every step, so that the hotline knows what is new.</param>
public sealed record OrderState(string ExternalNo, LetterState State, string Organ, DateTimeOffset? AcceptedAt, DateTimeOffset? AnsweredAt, string Answer, long Version)
{
    public override string ToString() => ExternalNo;
}
