using System.Net;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;

namespace TengchongPortal.Web.Tests.Letters;

/// <summary>Who rings with a number is helped, and from each figure one click leads to the letters behind it (R19).</summary>
public sealed class InboxFilterTests : IAsyncLifetime
{
    private LetterTown _town = null!;

    public async Task InitializeAsync() => _town = await LetterTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task A_number_finds_exactly_that_letter_whatever_else_is_asked()
    {
        var letter = await _town.WriteAsync();
        await _town.WriteAsync(subject: "另一件事情请看");
        await _town.AnswerAsync(letter.Id);
        var clerk = Of(_town.Clerk.Id);

        var sent = await clerk.SendAsync((await clerk.OpenAsync("/staff/letters")).Form("inbox-filter").With(("number", $" {letter.Number.Replace("-", "", StringComparison.Ordinal)} "), ("year", "2019"), ("kind", nameof(LetterKind.Report))));

        Assert.Equal([$"/staff/letters/{letter.Id}"], Rows(sent));
        Assert.Equal("2019", sent.Document.GetElementById("Year")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_number_that_is_not_there_or_not_theirs_is_said_plainly_and_in_the_same_words()
    {
        var letter = await _town.WriteAsync();
        var neighbour = Of(_town.Neighbour.Id);

        var foreign = (await neighbour.OpenAsync($"/staff/letters?number={letter.Number}")).TextOf("inbox-empty");
        var missing = (await neighbour.OpenAsync("/staff/letters?number=20190101-000001")).TextOf("inbox-empty");

        Assert.Contains($"没有查到编号 {letter.Number}", foreign, StringComparison.Ordinal);
        Assert.Equal(foreign.Replace(letter.Number, "", StringComparison.Ordinal), missing.Replace("20190101-000001", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("number=123", "#Number", "Number", "123")]
    [InlineData("year=19", "#Year", "Year", "19")]
    [InlineData("year=x", "#Year", "Year", "x")]
    [InlineData("year=2019&month=13", "#Month", "Month", "13")]
    [InlineData("month=3", "#Year", "Month", "3")]
    public async Task A_question_that_is_none_is_refused_beside_its_field_and_stays_typed(string question, string place, string field, string typed)
    {
        await _town.WriteAsync();

        var page = await Of(_town.Clerk.Id).OpenAsync($"/staff/letters?{question}");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal([place], page.Find("error-summary")!.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(typed, page.Document.GetElementById(field)!.GetAttribute("value"));
        Assert.Empty(Rows(page));
    }

    [Fact]
    public async Task Kind_owner_organ_and_pile_narrow_and_stay_in_the_address()
    {
        var help = await _town.WriteAsync();
        var question = await _town.WriteAsync(LetterKind.Enquiry, organ: "tc-d02", subject: "办证要带哪些材料");
        await _town.AnswerAsync(help.Id);
        var office = Of(_town.Office.Id);

        Assert.Equal([PathOf(question)], Rows(await office.OpenAsync("/staff/letters?kind=Enquiry")));
        Assert.Equal([PathOf(question)], Rows(await office.OpenAsync("/staff/letters?organ=tc-d02&year=2026&month=3")));
        Assert.Equal([PathOf(help)], Rows(await office.OpenAsync($"/staff/letters?owner={Uri.EscapeDataString(_town.Clerk.DisplayName)}")));
        Assert.Empty(Rows(await office.OpenAsync("/staff/letters?organ=nobody")));
        Assert.Empty(Rows(await office.OpenAsync("/staff/letters?kind=Help&pile=AtWork")));
        var done = (await office.OpenAsync("/staff/letters?kind=Help")).Document.QuerySelector("a[href*='pile=Done']")!.GetAttribute("href")!;
        Assert.Equal([PathOf(help)], Rows(await office.OpenAsync(done)));
        Assert.Empty(Rows(await Of(_town.Neighbour.Id).OpenAsync("/staff/letters?organ=tc-d01")));
        Assert.Null((await Of(_town.Clerk.Id).OpenAsync("/staff/letters")).Document.GetElementById("Organ"));
    }

    /// <summary>R19: from the count of answered consultations of 2019 one click leads to the 213 letters, each answered by somebody.</summary>
    [Fact]
    public async Task From_the_213_answered_of_2019_one_click_leads_to_the_213_rows()
    {
        await AnsweredYear.WriteAsync(_town, 211, new(2019, 1, 2), 3);
        await AnsweredYear.WriteAsync(_town, 2, new(2018, 12, 29), 8);
        await AnsweredYear.WriteAsync(_town, 1, new(2019, 12, 30), 5);
        await AnsweredYear.WriteAsync(_town, 1, new(2019, 5, 6), null);
        await PassOnAsync((await AnsweredYear.WriteAsync(_town, 1, new(2019, 6, 6), 2)).Single());
        var office = Of(_town.Office.Id);

        var link = (await office.OpenAsync("/staff/letters/statistics?year=2019")).Find("year-letters")!;
        var rows = await AllAsync(office, link.GetAttribute("href")!);

        Assert.Equal("213 件", link.TextContent);
        Assert.Equal("共 213 件", (await office.OpenAsync(link.GetAttribute("href")!)).TextOf("inbox-total"));
        Assert.Equal(213, rows.Count);
        Assert.All(rows, row => Assert.Contains("经办：", row, StringComparison.Ordinal));
        Assert.Null((await Of(_town.Clerk.Id).OpenAsync("/staff/letters/statistics?year=2019")).Find("year-figures"));
    }

    [Fact]
    public async Task Each_cell_leads_to_as_many_letters_as_it_counts_and_a_clerk_counts_own_ones_only()
    {
        await AnsweredYear.WriteAsync(_town, 40, new(2019, 1, 2), 3);
        await AnsweredYear.WriteAsync(_town, 7, new(2019, 3, 4), 30);
        await AnsweredYear.WriteAsync(_town, 5, new(2019, 4, 5), null, LetterKind.Report);

        foreach (var reader in new[] { Of(_town.Office.Id), Of(_town.Clerk.Id), _town.Portal.SignedInAs(StaffRole.FinalSigner) })
        {
            var page = await reader.OpenAsync("/staff/letters/statistics?year=2019");
            var cells = page.Document.QuerySelectorAll("[data-testid='letter-statistics'] td a, [data-testid='letter-months'] td a").ToList();
            Assert.True(cells.Count >= 12);
            foreach (var cell in cells)
            {
                Assert.Equal(cell.TextContent, $"{(await AllAsync(reader, cell.GetAttribute("href")!)).Count}");
            }
        }

        var own = (await Of(_town.Clerk.Id).OpenAsync("/staff/letters/statistics?year=2019")).TextOf("letter-statistics");
        Assert.DoesNotContain("另一示例局", own, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Of(_town.Clerk.Id).OpenAsync("/staff/letters/statistics?year=x")).Status);
    }

    private Visitor Of(Guid person) => _town.Portal.SignedInAs(person);

    private Task PassOnAsync(Guid letter) => _town.Portal.InsideAsync(async services =>
    {
        var (db, now) = (services.GetRequiredService<PortalDbContext>(), _town.Clock.GetUtcNow());
        var file = HotlineFile.Begin(Guid.CreateVersion7(now), HotlineDirection.Received, People.One(StaffRole.LettersClerk), now);
        file.Close(1, 0, []);
        db.Add(file);
        db.Add(HotlineOrder.Of(new(1, "RX-1", LetterKind.Enquiry, new("咨询一件事", LetterTown.Text, "", "", "", ""), "", now, true), letter, file.Id, now));
        await db.SaveChangesAsync();
    });

    /// <summary>The words of all rows, page after page.</summary>
    private static async Task<List<string>> AllAsync(Visitor reader, string? address)
    {
        var (words, seen) = (new List<string>(), new HashSet<string>());
        while (address is not null)
        {
            var page = await reader.OpenAsync(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.All(Rows(page), row => Assert.True(seen.Add(row), "a letter stands twice"));
            words.AddRange(page.Document.QuerySelectorAll("[data-testid='inbox'] > li").Select(row => row.TextContent));
            address = page.Document.QuerySelector("a[rel='next']")?.GetAttribute("href");
        }

        return words;
    }

    private static string PathOf(Written letter) => $"/staff/letters/{letter.Id}";

    private static List<string> Rows(Page page) => [.. page.Document.QuerySelectorAll("[data-testid='inbox'] > li a").Select(link => link.GetAttribute("href")!)];
}
