using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Training;

/// <summary>The courses, and what a signing role asks of them (R140): it is given only to who passed, and rests with who no longer has.</summary>
/// <param name="IsRequired">Whether signing roles ask for them here (<c>Accounts:Training</c>).</param>
/// <param name="HeldFrom">First day on which a role that is already held rests without them; until then only a new one asks.</param>
public sealed record TrainingBook(ImmutableArray<Course> Courses, RuleBook Rules, bool IsRequired, DateOnly HeldFrom)
{
    private const string TermRule = "staff.training-term";

    private const string NoticeRule = "staff.training-notice";

    public IEnumerable<Course> OfferedOn(DateOnly day) => Courses.Where(course => course.IsOfferedOn(day));

    public Course? Find(string code, DateOnly day) => OfferedOn(day).FirstOrDefault(course => course.Code == code);

    /// <summary>For how many months a quiz counts that is passed on the day.</summary>
    public int TermOn(DateOnly day) => Rules.InForce(TermRule, day).Whole;

    /// <summary>How many days before its end a person is reminded.</summary>
    public int NoticeOn(DateOnly day) => Rules.InForce(NoticeRule, day).Whole;

    public QuizAttempt Judge(Course course, Guid accountId, IReadOnlyList<int?> answers, DateTimeOffset at)
    {
        ArgumentNullException.ThrowIfNull(course);
        var today = ChinaTime.DayOf(at);
        return QuizAttempt.Of(course, accountId, answers, at, today.AddMonths(TermOn(today)));
    }

    public bool AsksHoldersOn(DateOnly day) => IsRequired && day >= HeldFrom;

    /// <summary>The courses that a signer must have passed and that none of the attempts counts for on the day.</summary>
    public IEnumerable<Course> MissingOn(DateOnly day, IReadOnlyCollection<QuizAttempt> attempts)
    {
        ArgumentNullException.ThrowIfNull(attempts);
        return OfferedOn(day).Where(course => course.ForSigning && !attempts.Any(attempt => attempt.Course == course.Code && attempt.CountsOn(day)));
    }

    /// <summary>The courses passed now that will count no longer when the days of notice are over: what a signer is reminded of.</summary>
    public IEnumerable<Course> EndingSoonOn(DateOnly day, IReadOnlyCollection<QuizAttempt> attempts) =>
        MissingOn(day.AddDays(NoticeOn(day)), attempts).Where(course => course.IsOfferedOn(day)).Except(MissingOn(day, attempts));

    /// <summary>Why the role cannot be given for lack of training, or null.</summary>
    public Refusal? Objection(StaffRole role, DateOnly day, IReadOnlyCollection<QuizAttempt> attempts) =>
        IsRequired && Asks(role) && MissingOn(day, attempts).FirstOrDefault() is { } course
            ? new("grants.training", $"担任审签角色须先通过培训测验：{course.Title}。")
            : null;

    /// <summary>What of the grants a person may act by: a signing role rests while a course is missing; the deputy's own training counts for what is lent.</summary>
    public ImmutableArray<Grant> InForce(ImmutableArray<Grant> grants, DateOnly day, IReadOnlyCollection<QuizAttempt> attempts) =>
        AsksHoldersOn(day) && MissingOn(day, attempts).Any() ? grants.RemoveAll(grant => Asks(grant.Role)) : grants;

    /// <summary>Whether the role is one that asks for training.</summary>
    public static bool Asks(StaffRole role) => RoleBundles.SigningRoles.Contains(role);
}
