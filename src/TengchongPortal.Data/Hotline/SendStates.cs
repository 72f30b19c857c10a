using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Privacy;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Hotline;

/// <summary>How each order stands, and its answer, for the hotline; who took the file out stands in the audit trail. Nothing of what callers said is in it.</summary>
public sealed class SendStates(PortalDbContext db, AuditedWrites writes, PersonalVault vault, OpenLetter organs, LetterFactsQuery cities)
{
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>.</exception>
    public async Task<ImmutableArray<OrderState>> RunAsync(Actor person, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(person);
        RuleBrokenException.Require(person.May(Capability.HandleLetters, await cities.CityPathAsync(ct)), "workflow.capability", "回传文件由市级的来信办理员生成。");
        var names = await organs.NamesAsync(ct);
        var id = Guid.CreateVersion7(at);
        return await writes.RunAsync(new AuditLine(at, person.Id, person.Name, "HotlineSend", $"{id}", origin, AuditLine.Done), async token =>
        {
            var orders = await db.HotlineOrders.AsNoTracking().Join(db.Letters.Include(letter => letter.Events), order => order.LetterId, letter => letter.Id, (order, letter) => new { order.ExternalNo, Letter = letter }).OrderBy(pair => pair.ExternalNo).AsNoTracking().ToListAsync(token);
            var file = HotlineFile.Begin(id, HotlineDirection.Sent, person, at);
            file.Close(orders.Count, 0, []);
            db.HotlineFiles.Add(file);
            return orders.Select(pair => StateOf(pair.ExternalNo, pair.Letter, names)).ToImmutableArray();
        }, ct);
    }

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
