using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Database.Troubles;

/// <summary>
/// A database that is locked, read-only or full: 503 on the person's own page, nothing acknowledged, nothing half-written, nothing typed
/// lost, and the same submission works once when the trouble is over (architecture §4, security.md 1.3 and 1.11).
/// </summary>
public sealed class StorageTroubleTests(TroubledPortal portal) : IClassFixture<TroubledPortal>
{
    public static TheoryData<Trouble, string> TroublesAndDeeds
    {
        get
        {
            var cases = new TheoryData<Trouble, string>();
            foreach (var trouble in Enum.GetValues<Trouble>())
            {
                foreach (var deed in Deeds.All)
                {
                    cases.Add(trouble, deed);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(TroublesAndDeeds))]
    public async Task What_cannot_be_kept_is_not_acknowledged_and_works_once_afterwards(Trouble trouble, string name)
    {
        var deed = await new Deeds(portal).PrepareAsync(name);

        var answer = await InTroubleAsync(trouble, deed);

        Unavailable(answer);
        Assert.Equal(deed.Kept.Value, deed.Again(answer)[deed.Kept.Field][0]);
        Assert.Equal(0, await deed.DoneAsync());

        var later = await deed.Person.SendAsync(deed.Again(answer));
        Assert.True(later.Status == HttpStatusCode.Found, $"{later.Status} {later.MainText}");
        Assert.Equal(1, await deed.DoneAsync());

        // Impatience, or an answer that was lost: not a second time.
        await deed.Person.SendAsync(deed.Again(answer));
        Assert.Equal(1, await deed.DoneAsync());
    }

    [Theory]
    [InlineData(Trouble.Locked)]
    [InlineData(Trouble.ReadOnly)]
    [InlineData(Trouble.Full)]
    public async Task Reading_goes_on(Trouble trouble)
    {
        var walk = new CityWalk(portal);
        var id = await walk.ToAsync(EditorialState.Published);
        var document = (await walk.FindAsync(id)).DocumentId;
        var (citizen, clerk) = (portal.Visitor(), portal.SignedInAs(StaffRole.DraftingClerk));
        await clerk.OpenAsync("/staff");
        var longAgo = walk.Now.AddHours(-1);
        await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().StaffSessions.ExecuteUpdateAsync(set => set.SetProperty(session => session.LastSeenAt, longAgo)));

        using var _ = portal.Begin(trouble);

        foreach (var address in new[] { "/", "/catalogue", "/organs", "/log", $"/records/{document}", $"/records/{document}.json", "/healthz/ready", "/staff/sign-in" })
        {
            Assert.True((await citizen.OpenAsync(address)).Status == HttpStatusCode.OK, address);
        }

        Assert.Equal(HttpStatusCode.OK, (await clerk.OpenAsync($"/staff/disclosures/{id}")).Status);
    }

    [Theory]
    [InlineData(Trouble.Locked)]
    [InlineData(Trouble.Full)]
    public async Task Going_out_works(Trouble trouble)
    {
        var clerk = portal.SignedInAs(StaffRole.DraftingClerk);
        var desk = await clerk.OpenAsync("/staff");

        using var _ = portal.Begin(trouble);
        var answer = await clerk.SendAsync(desk.Form("/staff/sign-out"));

        Assert.Equal(HttpStatusCode.Found, answer.Status);
        Assert.StartsWith("/staff/sign-in", (await clerk.OpenAsync("/staff")).Location, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_password_in_trouble_is_not_told_to_be_wrong_without_its_line_in_the_trail()
    {
        var visitor = portal.Visitor();
        var form = (await visitor.OpenAsync("/staff/sign-in")).Form().With(("Account", "nobody-here"), ("Password", "wrong-password-1"));
        using var _ = portal.Begin(Trouble.ReadOnly);

        var answer = await visitor.SendAsync(form);

        Unavailable(answer);
        Assert.DoesNotContain("wrong-password-1", answer.Text, StringComparison.Ordinal);
    }

    private async Task<Page> InTroubleAsync(Trouble trouble, Deed deed)
    {
        using var _ = portal.Begin(trouble);
        var before = await portal.RowsAsync();
        var answer = await deed.Person.SendAsync(deed.Form);
        Assert.Equal(before, await portal.RowsAsync());
        return answer;
    }

    private static void Unavailable(Page answer)
    {
        Assert.True(answer.Status == HttpStatusCode.ServiceUnavailable, $"{answer.Status} {answer.MainText}");
        Assert.Equal(TimeSpan.FromSeconds(10), answer.Response.Headers.RetryAfter?.Delta);
        Assert.Contains("系统暂时无法", answer.MainText, StringComparison.Ordinal);
        Assert.NotNull(answer.Document.QuerySelector("main h1"));
        Assert.NotNull(answer.Document.QuerySelector("footer"));
    }
}
