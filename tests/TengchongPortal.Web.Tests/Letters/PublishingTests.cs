using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Staff.Cases;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Organisations.Lines;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Leaks;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>The public copy is a text of its own on route L; nothing of the letter itself is ever public.</summary>
public sealed class PublishingTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task A_copy_is_drafted_signed_and_released_and_read_by_everybody()
    {
        var letter = await PublishedAsync();
        var copy = (await _town.FindAsync(letter.Id)).CopyDocumentId!.Value;
        var citizen = _town.Portal.Visitor();

        var list = await citizen.OpenAsync("/letters?kind=Help");
        var page = await citizen.OpenAsync($"/letters/{copy}");

        Assert.Contains(list.Document.QuerySelectorAll("[data-testid='letters'] a"), link => link.GetAttribute("href") == $"/letters/{copy}");
        Assert.NotNull((await citizen.OpenAsync("/letters?kind=Enquiry")).Find("letters-none"));
        var wrong = await citizen.OpenAsync("/letters?year=19");
        Assert.Equal(["#Year"], wrong.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("19", wrong.Document.GetElementById("Year")!.GetAttribute("value"));
        Assert.Null(wrong.Find("letters"));
        Assert.Contains("线路老化", page.TextOf("letter-body"), StringComparison.Ordinal);
        Assert.Contains("求助", page.TextOf("letter-facts"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await citizen.OpenAsync($"/records/{copy}")).Status);
    }

    [Theory]
    [InlineData("title=路灯", true)]
    [InlineData("title=石榴巷路灯不亮", true)]
    [InlineData("title=采石场", false)]
    [InlineData("organ=tc-d01", true)]
    [InlineData("organ=tc-d02", false)]
    [InlineData("year=2026", true)]
    [InlineData("year=2025", false)]
    [InlineData("title=路灯&kind=Help&organ=tc-d01&year=2026", true)]
    [InlineData("title=路灯&kind=Complaint&organ=tc-d01&year=2026", false)]
    public async Task The_list_is_narrowed_by_words_organ_and_year(string asked, bool isFound)
    {
        var letter = await PublishedAsync();
        var copy = (await _town.FindAsync(letter.Id)).CopyDocumentId!.Value;

        var list = await _town.Portal.Visitor().OpenAsync($"/letters?{asked}");

        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Equal(isFound, list.Document.QuerySelectorAll("[data-testid='letters'] a").Any(link => link.GetAttribute("href") == $"/letters/{copy}"));
        Assert.Equal(!isFound, list.Find("letters-none") is not null);
    }

    [Fact]
    public async Task Where_no_title_holds_the_words_ways_on_are_shown()
    {
        var citizen = _town.Portal.Visitor();

        var asked = await citizen.OpenAsync("/letters?title=火星移民");
        var all = await citizen.OpenAsync("/letters");

        string[] expected = [$"/search?q={Uri.EscapeDataString("火星移民")}&column={BeginCopy.ColumnKey}", $"/search?q={Uri.EscapeDataString("火星移民")}", "/letters", "/letters/new"];
        Assert.Equal(expected, asked.Find("letters-ways")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["/letters/new"], all.Find("letters-ways")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(HttpStatusCode.OK, (await citizen.OpenAsync(expected[0])).Status);
    }

    [Fact]
    public async Task A_hidden_copy_is_gone_from_list_and_page_at_once()
    {
        var letter = await PublishedAsync();
        var copy = (await _town.FindAsync(letter.Id)).CopyDocumentId!.Value;
        await new CityWalk(_town.Portal).TakeAsync(_edition, EditorialEvent.Hide);

        Assert.NotNull((await _town.Portal.Visitor().OpenAsync("/letters")).Find("letters-none"));
        Assert.Equal(HttpStatusCode.Gone, (await _town.Portal.Visitor().OpenAsync($"/letters/{copy}", follow: true)).Status);
    }

    [Fact]
    public async Task A_letter_that_was_answered_privately_is_nowhere_public()
    {
        var letter = await _town.WriteAsync();
        await _town.AnswerAsync(letter.Id);

        Assert.NotNull((await _town.Portal.Visitor().OpenAsync("/letters")).Find("letters-none"));
        Assert.Equal(HttpStatusCode.NotFound, (await _town.Portal.Visitor().OpenAsync($"/letters/{letter.Id}", follow: true)).Status);
    }

    [Fact]
    public async Task Without_consent_and_of_a_report_there_is_no_copy()
    {
        var secret = await _town.WriteAsync(mayBePublished: false);
        var report = await _town.WriteAsync(LetterKind.Report);
        await _town.AnswerAsync(secret.Id);
        await _town.AnswerAsync(report.Id);

        Assert.Equal(HttpStatusCode.Conflict, (await _town.TakeAsync(_town.Clerk, secret.Id, LetterAct.OpenCopy)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await _town.TakeAsync(_town.Clerk, report.Id, LetterAct.OpenCopy)).Status);
    }

    [Fact]
    public async Task Who_does_not_draft_at_the_organ_begins_no_copy_and_leaves_no_trace()
    {
        var letter = await _town.WriteAsync();
        await _town.AnswerAsync(letter.Id);

        Assert.Equal(HttpStatusCode.Forbidden, (await _town.TakeAsync(_town.Colleague, letter.Id, LetterAct.OpenCopy)).Status);
        Assert.Null((await _town.FindAsync(letter.Id)).CopyDocumentId);
        Assert.DoesNotContain((await _town.FindAsync(letter.Id)).Events, line => line.Act == LetterAct.OpenCopy);
    }

    [Fact]
    public async Task Nobody_outside_meets_a_byte_of_a_letter_but_its_copy()
    {
        var published = await PublishedAsync();
        var closed = await _town.WriteAsync(organ: "tc-d02", subject: "不公开的一件事");
        var copy = (await _town.FindAsync(published.Id)).CopyDocumentId!.Value;
        var crawl = new Crawl(_town.Portal.Visitor());

        await crawl.OpenAsync([.. new[] { "/", "/letters", "/letters/statistics", "/letters/new", "/letters/status", $"/letters/{copy}", $"/records/{copy}", $"/records/{copy}.json", $"/records/{copy}/print", "/catalogue/zxdf", "/feeds/all.atom", "/sitemap.xml", "/log.json", "/figures/2026", "/organs/tc-d01" }
            .Select(address => (Crawl.Linked, address))]);

        var sieve = new Sieve([LetterTown.Writer, LetterTown.Phone, "不公开的一件事", published.Number, closed.Number, published.Code, closed.Code, $"{published.Id}", $"{closed.Id}", _town.Clerk.DisplayName]);
        Assert.Empty(crawl.Answers.SelectMany(answer => sieve.FoundIn(answer.Bytes).Select(word => $"“{word}” at {answer.Address}")).Take(10));
        Assert.Contains(crawl.Answers, answer => new Sieve(["线路老化"]).FoundIn(answer.Bytes).Any());
    }

    /// <summary>What names the writer, or looks like a number of a person, stops the copy at the gate whoever wrote it there; there is no override.</summary>
    [Theory]
    [InlineData("来信人段誉之家门口", "letters.copy-named")]
    [InlineData("请打139 8765 4321", "personal.mobile")]
    [InlineData("请打13900001111", "personal.mobile")]
    [InlineData("车牌云M12345", "letters.copy-named")]
    [InlineData("身份证530522199001011234", "personal.identity-likely")]
    [InlineData("见530522199001011234", "personal.identity-likely")]
    public async Task A_copy_that_names_somebody_is_not_sent_in(string written, string rule)
    {
        var letter = await _town.WriteAsync();
        await _town.AnswerAsync(letter.Id);
        var opened = await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.OpenCopy);
        var edition = Guid.Parse(opened.Location!.Split('/')[^1]);
        var walk = new CityWalk(_town.Portal);
        var text = (await walk.FindAsync(edition)).Current.Text;

        await walk.TakeAsync(edition, EditorialEvent.Edit, change: act => act with { Text = text with { Body = $"{text.Body}\n\n{written}。" } });
        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => walk.TakeAsync(edition, EditorialEvent.Submit));
        Assert.Equal(rule, refusal.Rule);

        await walk.TakeAsync(edition, EditorialEvent.Edit, change: act => act with { Text = text });
        await walk.TakeAsync(edition, EditorialEvent.Submit);
    }

    [Fact]
    public async Task The_telephone_of_the_register_stays_in_the_answer_and_every_other_is_left_out()
    {
        var (clerk, editor) = (_town.Portal.SignedInAs(_town.Clerk.Id), _town.Portal.SignedInAs(StaffRole.OfficeEditor));
        await clerk.SubmitAsync("/staff/phone-lines", ("Number", "0875-5120000"), ("Name", "路灯报修"), ("Organ", "tc-d01"), ("Standing", nameof(LineStanding.Kept)), ("Reason", "专业性强，单独保留。"), ("Basis", "示例发〔2026〕3号"));
        Assert.Equal(HttpStatusCode.Found, (await editor.SendAsync((await editor.OpenAsync("/staff/phone-lines")).Form("confirm-form"))).Status);
        var letter = await _town.WriteAsync();
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Accept);
        await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.Answer, ("Words", $"{LetterTown.Answer}联系电话0875-5120000，王师傅0875-5129999，{LetterTown.Phone}。"));

        var edition = Guid.Parse((await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.OpenCopy)).Location!.Split('/')[^1]);

        Assert.Contains("联系电话0875-5120000，王师傅〔略〕，〔略〕。", (await new CityWalk(_town.Portal).FindAsync(edition)).Current.Text.Body, StringComparison.Ordinal);
    }

    /// <summary>Each is told with its place and enough of it to be found, and none whole; what to do is possible in a copy, which has no field for a number.</summary>
    [Fact]
    public async Task Whatever_a_copy_still_shows_comes_back_at_once_beside_its_field()
    {
        var letter = await _town.WriteAsync();
        await _town.AnswerAsync(letter.Id);
        var edition = Guid.Parse((await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.OpenCopy)).Location!.Split('/')[^1]);
        var walk = new CityWalk(_town.Portal);
        var text = (await walk.FindAsync(edition)).Current.Text;
        await walk.TakeAsync(edition, EditorialEvent.Edit, change: act => act with { Text = text with { Title = $"{text.Title}（{LetterTown.Writer}）", Body = $"甲。\n\n身份证530522199001011234。\n\n请打{LetterTown.Phone}。\n" } });
        var clerk = _town.Portal.SignedInAs(_town.Clerk.Id);

        var dossier = await clerk.OpenAsync($"/staff/disclosures/{edition}");
        var answer = await clerk.SendAsync(dossier.Form("/submit"));
        var told = answer.TextOf("error-summary");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.All(["标题里还有来信人的姓名“段**”", "正文第5行还有来信人的电话“139******21”", "第3行“530*************34”", "第5行“139******21”", "公开稿里请删去，或者写成“〔略〕”"], words => Assert.Contains(words, told, StringComparison.Ordinal));
        Assert.All([LetterTown.Writer, LetterTown.Phone, "530522199001011234", "移到联系方式栏"], words => Assert.DoesNotContain(words, told, StringComparison.Ordinal));
        Assert.Equal(["#Title", "#Body"], answer.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).Distinct());
    }

    [Fact]
    public async Task A_question_that_is_none_is_refused_with_a_sentence_and_what_was_typed_stays()
    {
        var citizen = _town.Portal.Visitor();
        var words = new string('长', 61);

        var list = await citizen.OpenAsync($"/letters?title={words}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, list.Status);
        Assert.NotNull(list.Find("error-summary"));
        Assert.Equal(words, list.Document.QuerySelector("#title")!.GetAttribute("value"));

        var letters = await citizen.OpenAsync("/letters?year=abcd");
        Assert.Contains("年份应当是四位数字，例如 2019。", letters.TextOf("error-summary"), StringComparison.Ordinal);
        Assert.Equal("abcd", letters.Document.GetElementById("Year")!.GetAttribute("value"));
        Assert.Null(letters.Find("letters-none"));

        var year = await citizen.OpenAsync("/letters/statistics?year=x");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, year.Status);
        Assert.NotNull(year.Find("error-summary"));
    }

    [Fact]
    public async Task The_statistics_count_what_came_and_what_was_answered_in_time()
    {
        await PublishedAsync();
        var late = await _town.WriteAsync();
        await _town.WriteAsync(organ: "tc-d02");
        _town.Clock.Advance(TimeSpan.FromDays(12));
        await _town.AnswerAsync(late.Id);

        var page = await _town.Portal.Visitor().OpenAsync("/letters/statistics?year=2026");
        var rows = page.Document.QuerySelectorAll("[data-testid='letter-statistics'] tbody tr").Select(row => row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()).ToArray()).ToList();

        Assert.Equal([["腾冲市示例局", "2", "2", "0", "2", "0", "1", "50%", "6", "0", "—"], ["腾冲市另一示例局", "1", "0", "0", "0", "1", "0", "—", "—", "0", "—"]], rows);
    }

    /// <summary>By month and with satisfaction (domain 09 §3.3).</summary>
    [Fact]
    public async Task The_statistics_tell_each_month_and_how_satisfied_writers_were()
    {
        foreach (var rating in new[] { LetterRating.Fair, LetterRating.VeryDissatisfied })
        {
            var letter = await _town.WriteAsync();
            await _town.AnswerAsync(letter.Id);
            await letter.SendAsync("writer-Rate", ("Rating", rating.ToString()));
        }

        _town.Clock.Advance(TimeSpan.FromDays(40));
        await _town.WriteAsync();

        var months = (await _town.Portal.Visitor().OpenAsync("/letters/statistics?year=2026")).Find("letter-months")!.QuerySelectorAll("tr:has(td)")
            .Select(row => string.Join(' ', row.QuerySelectorAll("th, [data-label='收到'], [data-label='评价'], [data-label='满意率']").Select(cell => cell.TextContent.Trim())));
        Assert.Equal(["3月 2 2 50%", "4月 1 0 —", "合计 3 2 50%"], months);
    }

    /// <summary>R19: each letter has a state and somebody who has it; the count follows from the letters, however long ago.</summary>
    [Fact]
    public async Task The_letters_of_2019_are_counted_from_the_letters_themselves()
    {
        for (var number = 0; number < 30; number++)
        {
            await _town.ReceiveAsync(LetterKind.Enquiry, (number % 3 == 0 ? Organs.OtherDepartment : Organs.Department).Path, $"咨询第{number}件事", ChinaTime.StartOf(new(2019, 1, 1)).AddDays(number).AddHours(10));
        }

        var page = await _town.Portal.Visitor().OpenAsync("/letters/statistics?year=2019");
        var rows = page.Find("letter-statistics")!.QuerySelectorAll("tbody tr").Select(row => row.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()).Take(2).ToArray()).ToList();
        var total = page.Find("letter-statistics")!.QuerySelector("tfoot tr")!.QuerySelectorAll("th, td").Select(cell => cell.TextContent.Trim()).Take(6).ToArray();

        Assert.Equal([["腾冲市示例局", "20"], ["腾冲市另一示例局", "10"]], rows);
        Assert.Equal(["合计", "30", "0", "0", "0", "30"], total);
        Assert.Empty(await _town.Portal.InsideAsync(services => services.GetRequiredService<LonelyCasesQuery>().RunAsync(CancellationToken.None)));
    }

    private Guid _edition;

    private async Task<Written> PublishedAsync()
    {
        var letter = await _town.WriteAsync();
        await _town.AnswerAsync(letter.Id);
        var opened = await _town.TakeAsync(_town.Clerk, letter.Id, LetterAct.OpenCopy);
        _edition = Guid.Parse(opened.Location!.Split('/')[^1]);
        var walk = new CityWalk(_town.Portal);
        await walk.TakeAsync(_edition, EditorialEvent.Submit);
        await walk.SignAllAsync(_edition);
        await walk.TakeAsync(_edition, EditorialEvent.Release);
        return letter;
    }
}
