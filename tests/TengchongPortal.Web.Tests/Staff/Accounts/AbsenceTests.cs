using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Staff.Accounts;

/// <summary>Whoever is away names a deputy; the tasks go over and come back, and what was signed in between stands (R169).</summary>
public sealed class AbsenceTests(CityPortal portal) : IClassFixture<CityPortal>
{
    private readonly CityWalk _walk = new(portal);

    [Fact]
    public async Task A_deputy_signs_for_the_absent_one_says_so_and_the_signature_outlives_the_absence()
    {
        var deputy = await portal.AddAsync("deputy-signs", Organs.City);
        var absent = await portal.AddAsync("absent-signer", Organs.City, null, StaffRole.FinalSigner);
        var id = await _walk.ToAsync(EditorialState.InReview);
        await _walk.SignAllAsync(id, Gate.FinalSign);
        Assert.Equal(EditionGuards.Unknown, (await Assert.ThrowsAsync<RuleBrokenException>(() => SignAsync(id, deputy.Id))).Rule);

        await EnterAsync(portal.SignedInAs(absent.Id), absent.Id, deputy.Id);
        Assert.NotNull((await portal.SignedInAs(deputy.Id).OpenAsync("/staff")).Find("pile-ToSign"));
        var signed = await SignAsync(id, deputy.Id);
        var absence = await portal.ReadAsync(db => db.Absences.SingleAsync(one => one.PersonId == absent.Id));
        await portal.SignedInAs(absent.Id).InsistAsync($"/staff/absences/{absence.Id}/end");

        Assert.Equal("代absent-signer（终审）", signed.SignaturesOnCurrent.Single(signature => signature.Gate == Gate.FinalSign).Capacity);
        Assert.Empty((await ActorAsync(deputy.Id)).Grants);
        Assert.Equal(EditorialState.Published, (await _walk.TakeAsync(id, EditorialEvent.Release)).State);
    }

    [Fact]
    public async Task A_deputy_who_wrote_the_text_or_signed_another_gate_does_not_sign()
    {
        var author = People.One(StaffRole.DraftingClerk);
        var reviewer = People.One(StaffRole.UnitReviewer);
        var absent = await portal.AddAsync("absent-twice", Organs.City, null, StaffRole.FinalSigner);
        var other = await portal.AddAsync("absent-thrice", Organs.City, null, StaffRole.FinalSigner);
        await EnterAsync(portal.SignedInAs(absent.Id), absent.Id, author.Id);
        await EnterAsync(portal.SignedInAs(other.Id), other.Id, reviewer.Id);
        var id = await _walk.ToAsync(EditorialState.InReview);
        await _walk.SignAllAsync(id, Gate.FinalSign);

        Assert.Equal("workflow.author", (await Assert.ThrowsAsync<RuleBrokenException>(() => SignAsync(id, author.Id))).Rule);
        Assert.Equal("workflow.second-gate", (await Assert.ThrowsAsync<RuleBrokenException>(() => SignAsync(id, reviewer.Id))).Rule);
    }

    [Fact]
    public async Task A_shut_account_leaves_its_tasks_to_the_deputy() // R169
    {
        var deputy = await portal.AddAsync("deputy-of-shut", Organs.City);
        var absent = await portal.AddAsync("shut-signer", Organs.City, null, StaffRole.SecrecyReviewer);
        await EnterAsync(portal.SignedInAs(absent.Id), absent.Id, deputy.Id);

        await portal.SignedInAs(StaffRole.SystemAdministrator).InsistAsync($"/staff/accounts/{absent.Id}/disable");

        Assert.Equal(new Principal(absent.Id, "shut-signer"), Assert.Single((await ActorAsync(deputy.Id)).Grants).For);
    }

    [Fact]
    public async Task Only_the_person_and_the_administrator_of_the_organ_enter_an_absence() // R106
    {
        var person = await portal.AddAsync("absent-here", Organs.Department);
        var deputy = await portal.AddAsync("deputy-here", Organs.Department);
        var here = await portal.AddAsync("admin-here", Organs.Department, null, StaffRole.SystemAdministrator);
        var there = await portal.AddAsync("admin-there", Organs.OtherDepartment, null, StaffRole.SystemAdministrator);

        foreach (var stranger in new[] { deputy, there })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(stranger.Id).OpenAsync($"/staff/absences/{person.Id}")).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await EnterAsync(portal.SignedInAs(stranger.Id), person.Id, deputy.Id)).Status);
        }

        Assert.Equal(HttpStatusCode.Found, (await EnterAsync(portal.SignedInAs(here.Id), person.Id, deputy.Id)).Status);
        var absence = await portal.ReadAsync(db => db.Absences.SingleAsync(one => one.PersonId == person.Id));
        Assert.Equal(HttpStatusCode.NotFound, (await portal.SignedInAs(there.Id).InsistAsync($"/staff/absences/{absence.Id}/end")).Status);
        Assert.Equal(HttpStatusCode.Found, (await portal.SignedInAs(person.Id).InsistAsync($"/staff/absences/{absence.Id}/end")).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await portal.SignedInAs(person.Id).InsistAsync($"/staff/absences/{absence.Id}/end")).Status);
        Assert.Equal(["unknown", "done", "absences.ended"], await portal.AuditAsync("AbsenceEnd", absence.Id));
    }

    [Fact]
    public async Task One_absence_at_a_time_and_a_deputy_who_is_there()
    {
        var person = await portal.AddAsync("absent-once", Organs.Department);
        var deputy = await portal.AddAsync("deputy-once", Organs.Department);
        var gone = await portal.AddAsync("deputy-gone", Organs.Department, account => account.IsDisabled = true);
        await EnterAsync(portal.SignedInAs(person.Id), person.Id, deputy.Id);

        var again = await EnterAsync(portal.SignedInAs(person.Id), person.Id, deputy.Id);
        var away = await EnterAsync(portal.SignedInAs(deputy.Id), deputy.Id, person.Id);
        var shut = await EnterAsync(portal.SignedInAs(deputy.Id), deputy.Id, gone.Id);

        Assert.All(new[] { again, away, shut }, answer => Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status));
        Assert.Equal(["absences.deputy-away", "absences.deputy"], await portal.AuditAsync("AbsenceEnter", deputy.Id));
    }

    private static Task<Page> EnterAsync(Visitor visitor, Guid person, Guid deputy)
    {
        var today = ChinaTime.DayOf(TimeProvider.System.GetUtcNow());
        return visitor.InsistAsync($"/staff/absences/{person}", ("Deputy", deputy.ToString()), ("From", Written(today)), ("Until", Written(today.AddDays(3))), ("Password", PortalCity.Password));
    }

    private async Task<Edition> SignAsync(Guid id, Guid person)
    {
        var actor = await ActorAsync(person);
        return await _walk.TakeAsync(id, EditorialEvent.SignLast, actor, act => act with { Gate = Gate.FinalSign, Capacity = "终审" });
    }

    private Task<Actor> ActorAsync(Guid person) => portal.InsideAsync(async services =>
        (await services.GetRequiredService<ActingPersons>().FindAsync(person, services.GetRequiredService<TimeProvider>().GetUtcNow(), CancellationToken.None))!);

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
