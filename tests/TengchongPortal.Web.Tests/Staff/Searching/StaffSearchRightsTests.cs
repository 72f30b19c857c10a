using System.Net;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.FullText.House;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Search;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Citizens;
using TengchongPortal.Web.Tests.Conventions;
using TengchongPortal.Web.Tests.Leaks;

namespace TengchongPortal.Web.Tests.Staff.Searching;

/// <summary>Role by role and state by state: a text is found at work by whom its dossier opens to, by nobody else, and by no citizen in any way.</summary>
public sealed class StaffSearchRightsTests(LeakPortal portal) : IClassFixture<LeakPortal>
{
    private static readonly string[] _citizens =
        ["/search?q={0}", "/search?q={0}&sort=date", "/search?q={0}&in=title", "/search?q={0}&stage=Draft", "/search.json?q={0}", "/search.atom?q={0}", "/search/suggestions?q={0}", "/catalogue?title={0}"];

    public static TheoryData<StaffRole> Roles => [.. Enum.GetValues<StaffRole>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task A_role_finds_exactly_the_texts_whose_dossier_it_opens(StaffRole role)
    {
        var person = portal.SignedInAs(role);
        var texts = (await TextsAsync()).ToList();
        var differing = new List<string>();
        foreach (var (name, edition, title) in texts.Where((_, at) => Depth.Of((at + (int)role) % 5 == 0, true)))
        {
            var opens = (await person.OpenAsync($"/staff/disclosures/{edition}")).Status == HttpStatusCode.OK;
            var finds = (await FoundAsync(person, title)).Contains($"/staff/disclosures/{edition}");
            if (opens != finds)
            {
                differing.Add($"{name}: opens {opens}, finds {finds}");
            }
        }

        Assert.True(texts.Count > 25, $"{texts.Count} texts");
        Assert.Empty(differing);
    }

    [Fact]
    public async Task Whoever_works_somewhere_else_or_has_no_role_finds_what_citizens_find()
    {
        var stranger = portal.SignedInAs((await portal.AddAsync("finds-elsewhere", Organs.OtherDepartment, null, StaffRole.DraftingClerk, StaffRole.FinalSigner)).Id);
        foreach (var person in new[] { stranger, portal.SignedInAs(People.WithoutRole) })
        {
            var page = await person.OpenAsync($"/staff/search?q={Uri.EscapeDataString(Marks.Shut)}");
            Assert.NotNull(page.Find("house-empty"));
            Assert.Empty(page.FindAll("house-link"));
            Assert.NotEmpty((await person.OpenAsync($"/staff/search?q={Uri.EscapeDataString(Marks.Open)}")).FindAll("published-link"));
        }
    }

    [Fact]
    public async Task A_limited_text_is_found_by_the_named_only_and_leaves_no_trace_for_others()
    {
        var named = await FoundAsync(portal.SignedInAs(People.One(StaffRole.DraftingClerk)), "暗泉限定知悉");
        var other = await portal.SignedInAs(People.Another(StaffRole.DraftingClerk)).OpenAsync("/staff/search?q=暗泉限定知悉");
        var nothing = await portal.SignedInAs(People.Another(StaffRole.DraftingClerk)).OpenAsync("/staff/search?q=暗泉限定知道");

        Assert.Contains($"/staff/disclosures/{portal.Scene.Limited}", named);
        Assert.Empty(other.FindAll("house-link"));
        Assert.Equal(nothing.Find("house")!.TextContent, other.Find("house")!.TextContent);
    }

    [Fact]
    public async Task No_search_of_the_citizens_says_a_word_of_what_only_the_house_finds()
    {
        var sieve = new Sieve([Marks.Shut]);
        var visitor = portal.Visitor();
        foreach (var (_, _, title) in (await TextsAsync()).Where(text => text.Title.StartsWith(Marks.Shut, StringComparison.Ordinal)))
        {
            // A page repeats what it was asked for, so it is asked without the mark, and with a slip that would call for "did you mean".
            var words = title[Marks.Shut.Length..^2];
            foreach (var asked in new[] { words, $"{words}标提", $"泉{words}" })
            {
                foreach (var address in _citizens)
                {
                    var page = await visitor.OpenAsync(string.Format(null, address, Uri.EscapeDataString(asked)));
                    Assert.Empty(sieve.FoundIn(System.Text.Encoding.UTF8.GetBytes(page.Text)));
                }
            }
        }
    }

    [Fact]
    public void What_citizens_ask_counts_no_entry_of_the_house()
    {
        var (citizens, house) = (portal.Services.GetRequiredService<ITextIndex>(), portal.Services.GetRequiredService<HouseIndex>());
        var wish = new SearchWish { Text = Marks.Shut, Today = new(2026, 3, 2), Scopes = [SearchScope.Public, "named", "organ"] };

        Assert.Equal(0, citizens.Find(wish).Total);
        Assert.NotEqual(0, house.Find(wish).Total);
        Assert.Empty(citizens.Suggest(Marks.Shut, wish.Scopes));
    }

    [Fact]
    public void Nothing_in_the_citizens_rooms_knows_of_the_index_of_the_house()
    {
        const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        var knowing = HouseTypes.InCitizensRooms.Where(type => type.GetConstructors(Everything).SelectMany(made => made.GetParameters()).Any(parameter => parameter.ParameterType.Namespace == typeof(HouseIndex).Namespace)
            || type.GetFields(Everything).Any(field => field.FieldType.Namespace == typeof(HouseIndex).Namespace));

        Assert.Empty(knowing.Select(type => type.FullName));
        Assert.NotNull(typeof(CitizensFeature).Namespace);
    }

    private async Task<IEnumerable<(string Name, Guid Edition, string Title)>> TextsAsync()
    {
        var all = portal.Scene.NeverPublic.Concat(portal.Scene.KnownOutside).ToDictionary();
        var titles = await portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Editions.AsNoTracking().ToDictionaryAsync(edition => edition.Id, edition => edition.Title));
        return all.Where(one => titles[one.Value].Length > 0).Select(one => (one.Key, one.Value, titles[one.Value]));
    }

    private static async Task<HashSet<string>> FoundAsync(Visitor person, string words)
    {
        var page = await person.OpenAsync($"/staff/search?q={Uri.EscapeDataString($"“{words}”")}");
        return [.. page.FindAll("house-link").Concat(page.FindAll("published-link")).Select(link => link.GetAttribute("href")!)];
    }
}
