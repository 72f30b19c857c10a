using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Concerns;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Concerns;

/// <summary>The register of public concerns (R36): each once, each step with its audit line and notices in one transaction.</summary>
public sealed class ConcernBook(PortalDbContext db, AuditedWrites writes, ConcernNotices notices, ConcernFields fields, TextChecker checker)
{
    /// <returns>The concern; that of before when the same form says the same again.</returns>
    /// <exception cref="RuleBrokenException"><c>workflow.capability</c>, <c>concern.field</c>, <c>concern.words</c>, <c>concern.personal</c>.</exception>
    public Task<Concern> RegisterAsync(ConcernWords words, Guid formKey, Actor person, DateTimeOffset at, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(person);
        return writes.RunAsync(AuditLine.By(person, "ConcernRegister", formKey, at, origin), async token =>
        {
            var city = (await db.Organs.CityAsync(token)).Path;
            RuleBrokenException.Require(person.May(Capability.RunReleases, city), "workflow.capability", "您没有登记舆情的权限。");
            RuleBrokenException.Require(fields.Holding(words.Field, ChinaTime.DayOf(at)) is not null, "concern.field", "请从列表中选择热点领域。");
            RuleBrokenException.Require(!checker.Check(new CheckedText(words.Question, TextKind.Draft)).NamesPerson, "concern.personal", "公开表述里有身份证号、手机号或者银行卡号，请删去；公开的舆情不能指向具体的人。");
            var before = await db.Concerns.SingleOrDefaultAsync(one => one.FormKey == formKey, token);
            return before is not null && before.Says(words)
                ? before
                : db.Concerns.Add(Concern.Register(words, city, before is null ? formKey : Guid.CreateVersion7(at), person, at, Receipt.Written(Receipt.DrawNumber(at)))).Entity;
        }, ct);
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c> and the refusals of <see cref="Concern.Take"/>.</exception>
    public Task<Concern> TakeAsync(string number, ConcernAct act, string origin, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(act);
        return writes.RunAsync(AuditLine.By(act.Person, $"Concern{act.Deed}", act.Record?.DocumentId ?? Guid.Empty, act.At, origin) with { ObjectId = number }, async token =>
        {
            var concern = await db.Concerns.Include(one => one.Lines).SingleOrDefaultAsync(one => one.Number == number, token) is { } found && found.IsOpenTo(act.Person)
                ? found
                : throw new RuleBrokenException(EditionGuards.Unknown, "没有这件舆情。");
            var line = concern.Take(act);
            await notices.TellAsync(concern, line, token);
            return concern;
        }, ct);
    }
}
