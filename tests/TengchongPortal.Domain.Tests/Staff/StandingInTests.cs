using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Staff;

/// <summary>R169: while a person is away another holds the signing roles, and says so.</summary>
public sealed class StandingInTests
{
    private static readonly DateTimeOffset _now = new(2026, 3, 2, 2, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly _today = ChinaTime.DayOf(_now);
    private static readonly Guid _away = Guid.CreateVersion7();
    private static readonly Guid _deputy = Guid.CreateVersion7();
    private static readonly Guid _third = Guid.CreateVersion7();

    [Fact]
    public void The_deputy_holds_the_signing_roles_for_the_absent_one_and_those_only()
    {
        var grants = Enum.GetValues<StaffRole>().Select(role => Give(_away, role)).ToList();

        var held = Of(_deputy, _now, grants, Away(_away, _deputy));

        Assert.Equal(StandingIn.LentRoles.Order(), held.Select(grant => grant.Role).Order());
        Assert.All(held, grant => Assert.Equal(new Principal(_away, "张三"), grant.For));
        Assert.Empty(held.Select(grant => grant.Role).Intersect([.. AdministratorsApart.Roles, StaffRole.Auditor, StaffRole.DraftingClerk, StaffRole.Webmaster]));
    }

    [Fact]
    public void The_tasks_return_when_the_last_day_is_over_or_the_person_is_back()
    {
        var grants = new[] { Give(_away, StaffRole.FinalSigner) };
        var absence = Away(_away, _deputy, days: 2);
        var last = ChinaTime.StartOf(_today.AddDays(2));

        Assert.NotEmpty(Of(_deputy, last.AddTicks(-1), grants, absence));
        Assert.Empty(Of(_deputy, last, grants, absence));
        absence.End(_now.AddHours(1));
        Assert.NotEmpty(Of(_deputy, _now.AddMinutes(59), grants, absence));
        Assert.Empty(Of(_deputy, _now.AddHours(1), grants, absence));
    }

    [Fact]
    public void Nobody_is_the_deputy_of_a_deputy()
    {
        var grants = new[] { Give(_away, StaffRole.FinalSigner) };

        Assert.Empty(Of(_third, _now, grants, Away(_away, _deputy), Away(_deputy, _third)));
    }

    [Fact]
    public void A_role_that_ended_is_not_lent_either()
    {
        var grant = Give(_away, StaffRole.FinalSigner);
        grant.End(_now);

        Assert.Empty(Of(_deputy, _now, [grant], Away(_away, _deputy)));
    }

    [Fact]
    public void A_role_given_after_the_absence_was_entered_is_not_lent()
    {
        var later = RoleGrant.Give(_away, StaffRole.FinalSigner, People.City, _now.AddMinutes(1));

        Assert.Empty(Of(_deputy, _now.AddHours(1), [later], Away(_away, _deputy)));
    }

    [Theory]
    [InlineData(0, 367, "absences.term-long")]
    [InlineData(-1, 3, "absences.term")]
    [InlineData(2, 1, "absences.term")]
    public void Nobody_was_away_in_hindsight(int from, int until, string rule)
    {
        var refusal = Assert.Throws<RuleBrokenException>(() => Absence.Enter(_away, _deputy, _today.AddDays(from), _today.AddDays(until), People.WithoutRole, _now));

        Assert.Equal(rule, refusal.Rule);
    }

    [Fact]
    public void Nobody_stands_in_for_the_own_person() =>
        Assert.Equal("absences.deputy", Assert.Throws<RuleBrokenException>(() => Absence.Enter(_away, _away, _today, _today, People.WithoutRole, _now)).Rule);

    private static ImmutableArray<Grant> Of(Guid person, DateTimeOffset at, IEnumerable<RoleGrant> grants, params Absence[] absences) =>
        StandingIn.GrantsOf(person, at, grants, absences, _ => "张三");

    private static Absence Away(Guid person, Guid deputy, int days = 1) => Absence.Enter(person, deputy, _today, _today.AddDays(days - 1), People.WithoutRole, _now);

    private static RoleGrant Give(Guid person, StaffRole role) => RoleGrant.Give(person, role, People.City, _now.AddDays(-1));
}
