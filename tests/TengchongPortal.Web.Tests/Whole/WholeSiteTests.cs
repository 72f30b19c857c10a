using System.Net;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Web.Components.Navigation;

namespace TengchongPortal.Web.Tests.Whole;

/// <summary>What holds for everything that citizens reach: no dead link, valid HTML, no other origin, no cookie, the national tags (R184, 国办发〔2017〕47号).</summary>
public sealed class WholeSiteTests(SiteWalk walk) : IClassFixture<SiteWalk>
{
    private static readonly string[] _site = ["SiteName", "SiteDomain", "SiteIDCode"];
    private static readonly string[] _column = [.. _site, "ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"];
    private static readonly string[] _article = [.. _column, "ArticleTitle", "PubDate", "ContentSource"];

    /// <summary>Who opens a form that is sent has more in mind than reading: the form carries a token, and the browser its counterpart.</summary>
    private static readonly string[] _forms = ["/site-errors/new", "/letters/new", "/letters/status", "/sticking-points/new"];

    [Fact]
    public void The_walk_sees_the_city() => Assert.InRange(walk.Pages.Count(), 500, 6_000);

    /// <summary>A record that was taken away answers 410 with its reason and stands in the log: that is an answer, not a dead end.</summary>
    [Fact]
    public void No_link_leads_nowhere() => Assert.Empty(walk.Sights
        .Where(sight => (int)sight.Status >= 400 && !(sight.Status == HttpStatusCode.Gone && sight.From.StartsWith("/log", StringComparison.Ordinal)))
        .Select(sight => $"{sight.From} → {sight.Address}: {(int)sight.Status}"));

    /// <summary>R110: where organs were merged, their addresses lead on; no page of ours points there.</summary>
    [Fact]
    public void No_link_points_to_an_organ_whose_page_leads_on() => Assert.Empty(walk.Sights
        .Where(sight => sight.Address.StartsWith("/organs", StringComparison.Ordinal) && (int)sight.Status is >= 300 and < 400)
        .Select(sight => $"{sight.From} → {sight.Address}"));

    [Fact]
    public void Every_page_is_valid() => Assert.Empty(walk.Pages
        .SelectMany(page => page.Faults.Select(fault => (page.Address, Fault: fault)))
        .GroupBy(pair => pair.Fault)
        .Select(group => $"{group.Key} ({group.Count()} pages, {group.First().Address})")
        .Take(40));

    /// <summary>R134: a telephone number that the register of lines does not know is a fault, on whatever page. A merged one stands on the page of the register only.</summary>
    [Fact]
    public void No_page_tells_a_telephone_number_outside_the_register()
    {
        Assert.Contains(walk.Pages, page => page.Phones.Contains("12345"));
        Assert.True(walk.Pages.SelectMany(page => page.Phones).Distinct().Count() > 10);
        Assert.Empty(walk.Pages.SelectMany(page => page.Phones.Where(phone => !walk.Register.Known.Contains(PhoneNumbers.KeyOf(phone)) && !(page.Address == "/phone-lines" && walk.Register.IsGone(phone))).Select(phone => $"{page.Address}: {phone}")).Take(20));
    }

    [Fact]
    public void No_page_asks_another_origin() => Assert.Empty(walk.Pages.SelectMany(page => page.Foreign.Select(foreign => $"{page.Address}: {foreign}")));

    [Fact]
    public void No_cookie_is_set_for_whoever_only_reads() => Assert.Empty(walk.Sights.Where(sight => sight.SetsCookie && !_forms.Contains(sight.Address.Split('?')[0])).Select(sight => sight.Address));

    /// <summary>R114: from every page an error on it can be reported, and the form knows which page it was.</summary>
    [Fact]
    public void Every_page_leads_to_the_form_for_errors_and_names_itself() => Assert.Empty(walk.Pages
        .Where(page => page.Status == HttpStatusCode.OK)
        .Select(page => (page.Address, page.ErrorForms, Path: page.Address.Split('?')[0]))
        .Where(page => !HasNoFoot(page.Path) && !page.ErrorForms.Contains(ErrorEntrance.IsPublic(page.Path) ? PublicAddresses.ErrorOn(page.Path) : PublicAddresses.SiteErrors))
        .Select(page => page.Address)
        .Take(40));

    [Fact]
    public void Every_page_carries_the_tags_of_its_kind() => Assert.Empty(walk.Pages
        .Where(page => page.Status == HttpStatusCode.OK)
        .SelectMany(page => WantedOf(page.Address).Except(page.Tags).Select(tag => $"{page.Address}: {tag}"))
        .Take(40));

    /// <summary>Sheets of paper, and what other sites show in a frame.</summary>
    private static bool HasNoFoot(string path) => path.Trim('/').Split('/') is ["records", _, "print"] or ["questions", "booklet"] or ["embeds", _];

    private static string[] WantedOf(string address) => address.Split('?')[0].Trim('/').Split('/') switch
    {
        [""] => _site,
        ["records", _] => _article,
        ["records", ..] or ["i", ..] or ["files", ..] => _site,
        _ => _column,
    };
}
