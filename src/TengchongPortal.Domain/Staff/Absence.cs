using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Staff;

/// <summary>
/// A person is away and another stands in (代理): from, until, deputy. Dated and never erased, so that a signature given for somebody can be
/// judged on any later day by who was away on its own.
/// </summary>
public sealed class Absence
{
    public const int LongestDays = 366;

    private Absence()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid DeputyId { get; private set; }

    public DateTimeOffset From { get; private set; }

    public DateTimeOffset Until { get; private set; }

    public Guid EnteredBy { get; private set; }

    public string EnteredByName { get; private set; } = "";

    public DateTimeOffset EnteredAt { get; private set; }

    /// <param name="from">First day in China; when it is today, the absence begins now.</param>
    /// <param name="until">Last day in China, that day included.</param>
    /// <exception cref="RuleBrokenException"><c>absences.deputy</c> or <c>absences.term</c>.</exception>
    public static Absence Enter(Guid personId, Guid deputyId, DateOnly from, DateOnly until, Actor by, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(by);
        var today = ChinaTime.DayOf(at);
        if (personId == deputyId)
        {
            throw new RuleBrokenException("absences.deputy", "代理人不能是本人，请另选一人。");
        }

        // A deputy for good is a role, and roles are given by two.
        if (until > from.AddDays(LongestDays))
        {
            throw new RuleBrokenException("absences.term-long", "一次离岗登记最长一年；需要长期代理的，请按授权程序另行授予角色。");
        }

        // What was signed is judged by what was entered then: nobody was away in hindsight.
        if (from < today || until < from)
        {
            throw new RuleBrokenException("absences.term", "离岗只能从今天或以后开始，截止日期不能早于起始日期。");
        }

        return new()
        {
            Id = Guid.CreateVersion7(at),
            PersonId = personId,
            DeputyId = deputyId,
            From = from == today ? at : ChinaTime.StartOf(from),
            Until = ChinaTime.StartOf(until.AddDays(1)),
            EnteredBy = by.Id,
            EnteredByName = by.Name,
            EnteredAt = at,
        };
    }

    public bool HoldsAt(DateTimeOffset at) => From <= at && at < Until;

    public bool IsOpenAt(DateTimeOffset at) => at < Until;

    /// <summary>The person is back: the tasks return with this moment.</summary>
    public void End(DateTimeOffset at) => Until = at < Until ? (at < From ? From : at) : Until;
}
