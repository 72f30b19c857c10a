using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Publishing;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Staff;

namespace TengchongPortal.Web.Tests.Leaks;

/// <summary>
/// The back office shows a text at work to whom workflow.md 3.6 lets read it, and answers everybody else as if it did not exist:
/// every role of another organ, every role of the same organ without a part in it, and whoever is not named where only the named may know.
/// </summary>
public sealed class StaffLeakTests(LeakPortal portal) : IClassFixture<LeakPortal>
{
    private static readonly Sieve _sieve = new([Marks.Shut]);

    /// <summary>Roles without a part in what is drafted and reviewed at their own organ.</summary>
    private static readonly StaffRole[] _apart =
    [
        StaffRole.Contributor, StaffRole.VillageOfficer, StaffRole.Countersigner, StaffRole.LettersClerk,
        StaffRole.SystemAdministrator, StaffRole.SecurityAdministrator, StaffRole.AuditAdministrator,
    ];

    public static TheoryData<StaffRole> Roles => [.. Enum.GetValues<StaffRole>()];

    public static TheoryData<StaffRole> RolesApart => [.. _apart];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task No_role_of_another_organ_reads_a_text_at_work(StaffRole role)
    {
        var stranger = portal.SignedInAs((await portal.AddAsync($"elsewhere-{role}", Organs.OtherDepartment, null, role)).Id);

        Assert.Empty(await SeenAsync(stranger, TextsFor(role), Some, share: (int)role));
    }

    [Theory]
    [MemberData(nameof(RolesApart))]
    public async Task No_role_without_a_part_in_it_reads_a_text_at_work_of_its_own_organ(StaffRole role)
    {
        var colleague = portal.SignedInAs((await portal.AddAsync($"apart-{role}", Organs.Department, null, role)).Id);

        Assert.Empty(await SeenAsync(colleague, TextsFor(role), Some, share: (int)role));
    }

    [Fact]
    public async Task A_contributor_reads_the_text_that_was_asked_for_on_its_sheet_and_nothing_in_any_other_room()
    {
        var maker = await portal.AddAsync("leak-maker", Organs.Department, null, StaffRole.Contributor);
        var asked = portal.Scene.Explaining;
        await portal.InsideAsync(services => services.GetRequiredService<AssignmentBook>()
            .AssignAsync(asked, maker.Id, "画一张图", People.One(StaffRole.DraftingClerk), PortalCity.GrantedAt, "127.0.0.1", CancellationToken.None));
        var visitor = portal.SignedInAs(maker.Id);

        string[] own = ["/staff/contributions", $"/staff/contributions/{asked}"];

        var seen = await SeenAsync(visitor, [asked], Enum.GetNames<EditorialEvent>());
        var others = await SeenAsync(visitor, portal.Scene.NeverPublic.Values.Where(id => id != asked), Some);

        Assert.Equal(own.Order(), seen.Select(AddressOf).Distinct().Order());
        Assert.DoesNotContain(others, fault => !own.Contains(AddressOf(fault)));
        Assert.DoesNotContain(seen.Concat(others), fault => portal.Scene.NeverPublic.Keys.Any(name => name != "解读草稿" && fault.Contains($"{Marks.Shut}{name}", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_signed_in_person_without_any_role_is_shown_no_text_by_any_step() =>
        Assert.Empty(await SeenAsync(portal.SignedInAs(People.WithoutRole), SomeOf(portal.Scene.NeverPublic.Values), Enum.GetNames<EditorialEvent>()));

    [Fact]
    public async Task A_right_at_the_government_alone_does_not_reach_down_to_its_departments()
    {
        var clerk = await portal.AddAsync("government-only", Organs.City);
        await portal.GrantAsync(RoleGrant.Give(clerk.Id, StaffRole.DraftingClerk, Organs.City.Path, PortalCity.GrantedAt, onlyThisOrgan: true));

        Assert.Empty(await SeenAsync(portal.SignedInAs(clerk.Id), SomeOf(portal.Scene.NeverPublic.Values), Some, ofCity: true));
    }

    [Fact]
    public async Task Only_the_named_read_a_limited_text()
    {
        var limited = new Sieve([$"{Marks.Shut}限定知悉"]);
        foreach (var role in Enum.GetValues<StaffRole>().Where((_, place) => place % Depth.Of(5, 1) == 0))
        {
            Assert.Empty(await SeenAsync(portal.SignedInAs(People.Another(role)), [portal.Scene.Limited], Some, marks: limited, ofCity: true));
        }

        Assert.NotEmpty(await SeenAsync(portal.SignedInAs(StaffRole.DraftingClerk), [portal.Scene.Limited], Some, marks: limited));
    }

    [Fact]
    public async Task Of_what_the_public_knows_a_colleague_of_another_organ_and_an_administrator_read_what_citizens_read()
    {
        var stranger = portal.SignedInAs((await portal.AddAsync("onlooker", Organs.OtherDepartment, null, StaffRole.DraftingClerk, StaffRole.FinalSigner)).Id);

        foreach (var reader in new[] { stranger, portal.SignedInAs(StaffRole.SystemAdministrator) })
        {
            Assert.Empty(await SeenAsync(reader, SomeOf(portal.Scene.KnownOutside.Values), Some, mayBeKnown: true));
            var dossier = await reader.OpenAsync($"/staff/disclosures/{portal.Scene.KnownOutside["起草时另有文字"]}", follow: true);
            Assert.StartsWith("/records/", dossier.Path, StringComparison.Ordinal);
            Assert.Contains(Marks.Open, dossier.MainText, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_list_of_what_somebody_has_in_hand_names_no_text_to_an_administrator()
    {
        var administrator = portal.SignedInAs(StaffRole.SystemAdministrator);

        foreach (var person in new[] { People.One(StaffRole.DraftingClerk), People.One(StaffRole.UnitReviewer) })
        {
            var page = await administrator.OpenAsync($"/staff/accounts/{person.Id}");

            Assert.Contains("未对您公开", page.TextOf("hand-over"), StringComparison.Ordinal);
            Assert.DoesNotContain(Marks.Shut, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whoever_has_a_part_in_it_finds_the_text_in_every_room()
    {
        var addresses = await RoomsAsync([portal.Scene.NeverPublic["Draft"]], ["Submit", "Abandon"]);
        var crawl = new Crawl(portal.SignedInAs(StaffRole.DraftingClerk));
        await crawl.OpenAsync(addresses);

        var seeing = crawl.Answers.Where(answer => _sieve.FoundIn(answer.Bytes).Any()).Select(answer => answer.Route).ToHashSet();

        // The room of risk dossiers is a policy's; the draft is a notice.
        Assert.Superset(addresses.Select(one => one.Route).Where(route => route.StartsWith("/staff/disclosures/{", StringComparison.Ordinal) && !route.Contains("/risk", StringComparison.Ordinal)).ToHashSet(), seeing);
    }

    [Fact]
    public async Task Who_has_no_part_in_a_clean_up_meets_no_word_of_it_in_any_of_its_rooms()
    {
        var campaign = (await Filling.OfAsync(portal)).Campaigns[0];
        string[] rooms = ["/staff/policies/campaigns", $"/staff/policies/campaigns/{campaign}", $"/staff/policies/campaigns/{campaign}/tc-d01"];
        var neighbour = await portal.AddAsync("clean-neighbour", Organs.OtherDepartment, null, StaffRole.DraftingClerk, StaffRole.UnitReviewer, StaffRole.FinalSigner);
        var colleague = await portal.AddAsync("clean-colleague", Organs.Department, null, StaffRole.Contributor);
        var filler = await portal.AddAsync("clean-filler", Organs.Department, null, StaffRole.DraftingClerk);

        foreach (var outsider in new[] { portal.SignedInAs(neighbour.Id), portal.SignedInAs(colleague.Id), portal.SignedInAs(StaffRole.SystemAdministrator) })
        {
            foreach (var room in rooms)
            {
                Assert.DoesNotContain($"{Marks.Case}清理", (await outsider.OpenAsync(room)).Text, StringComparison.Ordinal);
            }

            Assert.True((await outsider.OpenAsync(rooms[1])).Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden);
        }

        Assert.All(await Task.WhenAll(rooms.Select(room => portal.SignedInAs(filler.Id).OpenAsync(room))), page => Assert.Contains($"{Marks.Case}清理", page.Text, StringComparison.Ordinal));
    }

    private static string AddressOf(string fault) => fault[(fault.LastIndexOf(' ') + 1)..];

    /// <summary>At quick depth each role tries one of the texts, so that together they try all.</summary>
    private IEnumerable<Guid> TextsFor(StaffRole role)
    {
        var all = portal.Scene.NeverPublic.Values.ToList();
        return Enumerable.Range((int)role, Depth.Of(1, all.Count)).Select(place => all[place % all.Count]);
    }

    private static IEnumerable<Guid> SomeOf(IReadOnlyCollection<Guid> texts) => texts.Where((_, place) => place % Depth.Of(3, 1) == 0);

    private static string[] Some => [nameof(EditorialEvent.Sign), nameof(EditorialEvent.Abandon)];

    /// <summary>Every room of the back office with the editions filled in, opened; what showed a mark, or answered otherwise than it should.</summary>
    /// <param name="share">At quick depth a third of the rooms is opened, which one this says; all when null.</param>
    /// <param name="ofCity">Whether the visitor works for the whole city, and so may oversee a clean-up campaign.</param>
    private async Task<IReadOnlyList<string>> SeenAsync(Visitor visitor, IEnumerable<Guid> editions, string[] steps, bool mayBeKnown = false, Sieve? marks = null, int? share = null, bool ofCity = false)
    {
        var faults = new List<string>();
        foreach (var (route, address) in (await RoomsAsync([.. editions], steps)).Where((_, place) => share is not { } third || (place + third) % Depth.Of(3, 1) == 0))
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            var answer = await Answer.OfAsync(route, address, await visitor.FetchAsync(request));
            faults.AddRange((marks ?? _sieve).FoundIn(answer.Bytes).Select(word => $"“{word}” at {address}"));
            if (route.Contains('{', StringComparison.Ordinal) && !IsShut(answer, mayBeKnown) && !IsOwn(route) && !(ofCity && route.Contains("{campaignId", StringComparison.Ordinal)))
            {
                faults.Add($"{(int)answer.Status} at {address}");
            }
        }

        return faults;
    }

    // A pile of the own desk, the page of the own organ, a course and an empty sheet to practise on are open to whoever comes; what they show is sifted all the same.
    private static bool IsOwn(string route) =>
        route.Contains("section", StringComparison.Ordinal) || route.Contains("{code", StringComparison.Ordinal)
        || route.Contains("{course", StringComparison.Ordinal) || route.StartsWith("/staff/practice/", StringComparison.Ordinal);

    private static bool IsShut(Answer answer, bool mayBeKnown) =>
        answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden || (mayBeKnown && answer.Status is HttpStatusCode.Found or HttpStatusCode.Conflict);

    /// <summary>The shut rooms, each edition with its own attachments; of lists and comparisons the plain address and those with everything chosen.</summary>
    private async Task<List<(string Route, string Address)>> RoomsAsync(IReadOnlyCollection<Guid> editions, string[] steps)
    {
        var filling = await Filling.OfAsync(portal);
        var rooms = new List<(string Route, string Address)>();
        foreach (var id in editions)
        {
            var addresses = new Addresses(portal, filling.For(id));
            rooms.AddRange(addresses.Shut.SelectMany(endpoint => addresses.Of(endpoint).Select(address => (Addresses.NameOf(endpoint), address))));
            Assert.Empty(addresses.Unfilled);
        }

        return
        [
            .. rooms.Distinct()
                .Where(one => !one.Address.Contains('?', StringComparison.Ordinal) || one.Address.Contains('&', StringComparison.Ordinal))
                .Where(one => !one.Route.Contains("{taken", StringComparison.Ordinal) || steps.Any(step => one.Address.EndsWith($"/{step}", StringComparison.Ordinal))),
        ];
    }
}
