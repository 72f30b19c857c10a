using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data.Organisations;
using TengchongPortal.Data.Writing;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Experts;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Trust;

namespace TengchongPortal.Data.Policies;

/// <summary>The register of experts (R46): each entry and each decision in one transaction with its audit line.</summary>
public sealed class ExpertBook(PortalDbContext db, AuditedWrites writes)
{
    /// <exception cref="RuleBrokenException">What <see cref="Expert.Enter"/> refuses; <c>experts.double</c>: entered already under that name and post.</exception>
    public Task<Expert> EnterAsync(ExpertWords words, Actor by, DateTimeOffset now, string origin, CancellationToken ct)
    {
        var subject = Guid.CreateVersion7(now);
        return writes.RunAsync(AuditLine.By(by, "ExpertEnter", subject, now, origin), async token =>
        {
            var expert = Expert.Enter(subject, words, (await db.Organs.CityAsync(token)).Path, by, now);
            RuleBrokenException.Require(!await db.Experts.AnyAsync(one => one.Name == expert.Name && one.Post == expert.Post && one.RetiredAt == null, token), "experts.double", $"“{expert.Name}”已经登记，不用再次登记。");
            return db.Experts.Add(expert).Entity;
        }, ct);
    }

    /// <exception cref="RuleBrokenException"><c>unknown</c>, or what <see cref="Expert.Confirm"/> refuses.</exception>
    public Task<Expert> ConfirmAsync(Guid id, Actor by, DateTimeOffset now, string origin, CancellationToken ct) =>
        DecideAsync("ExpertConfirm", id, by, now, origin, (expert, city) => expert.Confirm(city, by, now), ct);

    /// <exception cref="RuleBrokenException"><c>unknown</c>, or what <see cref="Expert.Retire"/> refuses.</exception>
    public Task<Expert> RetireAsync(Guid id, Actor by, DateTimeOffset now, string origin, CancellationToken ct) =>
        DecideAsync("ExpertRetire", id, by, now, origin, (expert, city) => expert.Retire(city, by, now), ct);

    private Task<Expert> DecideAsync(string act, Guid id, Actor by, DateTimeOffset now, string origin, Action<Expert, string> decide, CancellationToken ct) =>
        writes.RunAsync(AuditLine.By(by, act, id, now, origin), async token =>
        {
            var expert = await db.Experts.SingleOrDefaultAsync(one => one.Id == id, token) ?? throw new RuleBrokenException("unknown", "没有找到这位专家。");
            decide(expert, (await db.Organs.CityAsync(token)).Path);
            return expert;
        }, ct);
}
