using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Letters.Alike;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Alike;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.WorkingTime;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Commands.Backups;
using TengchongPortal.Web.Tests.Importing;
using TengchongPortal.Web.Tests.Trust;
using Xunit.Abstractions;

namespace TengchongPortal.Web.Tests.Letters.Real;

/// <summary>
/// Real messages to a government, answered and unanswered, where they are at hand (PORTAL_CORPUS): they come in as letters, and inbox, figures and public
/// pages hold what they promise. What reads them lies in this folder, and nowhere in the portal.
/// </summary>
public sealed class RealLetterTests(LoadedTown loaded, ITestOutputHelper output) : IClassFixture<LoadedTown>
{
    [CorpusFact]
    public async Task Every_message_becomes_a_letter_that_all_invariants_accept_and_the_same_file_again_adds_nothing()
    {
        var (town, report) = await loaded.LoadAsync();
        var again = await town.LoadAsync((MessageFiles.Answered[0], MessageFiles.SomeOf(MessageFiles.Answered[0])));

        output.WriteLine($"{report.Letters.Count} letters, {report.Answered.Count} answered, {report.NoAnswers.Count} answers refused; {string.Join(", ", report.Letters.Values.CountBy(one => one.Kind))}; refused lines: {string.Join(", ", report.Refusals)}");
        output.WriteLine($"longer than the sheet takes: {report.Letters.Values.Count(one => one.Text.Length > LetterWords.TextMaxLength)}");
        Assert.Empty(report.Refusals);
        Assert.Equal((0, report.Answered.Count + report.NoAnswers.Count), (again.Letters.Count, again.Unchanged));
        Assert.Equal(report.Letters.Count, await town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.CountAsync()));
        Assert.Equal(report.Answered.Count, await town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.CountAsync(letter => letter.State == LetterState.Answered)));
        Assert.Empty((await VerifyRun.OfAsync(town.Portal)).Breaks);
    }

    [CorpusFact]
    public async Task No_word_of_a_message_rests_in_the_clear()
    {
        var (town, report) = await loaded.LoadAsync();
        StoreFile.Ask(town.Portal.Database, "PRAGMA wal_checkpoint(TRUNCATE)");
        var store = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(town.Portal.Database));

        Assert.All(report.Letters.Values.Where((_, place) => place % 11 == 0), message => Assert.DoesNotContain(message.Text[..Math.Min(16, message.Text.Length)], store, StringComparison.Ordinal));
        Assert.DoesNotContain(MessageTown.Writer, store, StringComparison.Ordinal);
    }

    [CorpusFact]
    public async Task The_inbox_is_paged_to_its_end_without_loss_or_double_and_its_piles_hold_everything()
    {
        var (town, report) = await loaded.LoadAsync();
        var office = town.Portal.SignedInAs(town.Office);
        var seen = new List<Guid>();
        foreach (var pile in new[] { "AtWork", "Waiting", "Done" })
        {
            var lines = await WalkAsync(office, $"/staff/letters?pile={pile}");
            seen.AddRange(lines);
            output.WriteLine($"{pile}: {lines.Count}");
        }

        Assert.Equal(report.Letters.Keys.Order(), seen.Order());
    }

    [CorpusFact]
    public async Task A_department_pages_through_its_own_letters_and_no_others()
    {
        var (town, report) = await loaded.LoadAsync();
        foreach (var organ in Departments.All.Take(Depth.Of(3, 18)))
        {
            var clerk = town.Portal.SignedInAs(town.ClerkOf(organ).Id);
            var seen = (await WalkAsync(clerk, "/staff/letters?pile=AtWork")).Concat(await WalkAsync(clerk, "/staff/letters?pile=Done"));

            Assert.Equal(report.Letters.Where(one => Departments.Of(one.Value) == organ).Select(one => one.Key).Order(), seen.Order());
        }
    }

    [CorpusFact]
    public async Task The_figures_of_each_organ_are_those_counted_by_hand_from_the_lines()
    {
        var (town, report) = await loaded.LoadAsync();
        var calendar = town.Portal.Services.GetRequiredService<WorkingCalendar>();
        foreach (var year in new[] { 2018, 2019, 2020 })
        {
            var page = await town.Portal.Visitor().OpenAsync($"/letters/statistics?year={year}");
            var rows = page.Document.QuerySelectorAll("[data-testid='letter-statistics'] tbody tr").Select(row => string.Join('|', row.QuerySelectorAll("th, td").Where(cell => cell.GetAttribute("data-label") is not ("受理" or "评价" or "满意率")).Select(cell => cell.TextContent.Trim())));

            Assert.Equal(HandCount.Of(report, year, calendar).Order(StringComparer.Ordinal), rows.Order(StringComparer.Ordinal));
        }
    }

    [CorpusFact]
    public async Task Every_answered_letter_opens_for_its_clerk_and_shows_the_answer()
    {
        var (town, report) = await loaded.LoadAsync();
        foreach (var (id, message) in report.Letters.Where(one => report.Answered.Contains(one.Key)).Where((_, place) => place % Depth.Of(9, 20) == 0))
        {
            var page = await town.Portal.SignedInAs(town.ClerkOf(Departments.Of(message)!).Id).OpenAsync($"/staff/letters/{id}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(string.Join(' ', message.Answer[..Math.Min(40, message.Answer.Length)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), page.MainText, StringComparison.Ordinal);
            Assert.DoesNotContain(MessageTown.PhoneOf(message), page.Text, StringComparison.Ordinal);
        }
    }

    [CorpusFact]
    public async Task An_open_letter_shows_letters_like_it_with_the_words_that_both_say_and_a_department_learns_nothing_of_another()
    {
        var (town, report) = await loaded.LoadAsync();
        await town.Portal.Services.GetRequiredService<LikenessKeeper>().LookAsync(ChinaTime.DayOf(MessageTown.Now), CancellationToken.None);
        var (office, alike, elsewhere) = (town.Portal.SignedInAs(town.Office), 0, 0);
        foreach (var (id, message) in report.Letters.Where(one => one.Value.AnsweredOn is null).Where((_, place) => place % Depth.Of(1, 20) == 0))
        {
            var organ = Departments.Of(message)!;
            var page = await office.OpenAsync($"/staff/letters/{id}");
            alike += LikeIn(page, message, report).Count;
            elsewhere += Others(page, organ).Count();

            if (organ != Organs.City)
            {
                var own = await town.Portal.SignedInAs(town.ClerkOf(organ).Id).OpenAsync($"/staff/letters/{id}");
                Assert.All(LikeIn(own, message, report), other => Assert.Equal(organ.Path, Departments.Of(other)!.Path));
                Assert.Empty(Others(own, organ));
            }
        }

        output.WriteLine($"{alike} letters shown as alike, {elsewhere} times another organ that dealt with such letters");
        Assert.True(alike > 0);
        Assert.True(elsewhere > 0);
    }

    /// <summary>The messages that the page shows as alike; of each it says the words that both say.</summary>
    private static List<RealMessage> LikeIn(Page page, RealMessage message, MessageReport report)
    {
        var found = new List<RealMessage>();
        foreach (var line in page.FindAll("like-letter"))
        {
            var other = report.Letters[Guid.Parse(line.QuerySelector("a")!.GetAttribute("href")!.Split('/')[^1])];
            var shared = LetterPairs.Shared($"{message.Subject}\n{message.Text}", $"{other.Subject}\n{other.Text}", 5);
            Assert.NotEmpty(shared);
            Assert.Contains(string.Join("、", shared.Select(words => $"“{words}”")), line.TextContent, StringComparison.Ordinal);
            found.Add(other);
        }

        return found;
    }

    /// <summary>Other departments among those of which the page says that they dealt with such letters.</summary>
    private static IEnumerable<string> Others(Page page, Organ organ)
    {
        var told = page.Find("likely-organs")?.TextContent ?? "";
        return Departments.All.Where(one => one != organ).Select(one => one.Name).Where(name => told.Contains(name, StringComparison.Ordinal));
    }

    private static async Task<List<Guid>> WalkAsync(Visitor visitor, string address)
    {
        var found = new List<Guid>();
        for (var next = address; next is not null;)
        {
            var page = await visitor.OpenAsync(next);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            found.AddRange(page.Document.QuerySelectorAll("[data-testid='inbox'] a").Select(link => Guid.Parse(link.GetAttribute("href")!.Split('/')[^1])));
            next = page.Document.QuerySelectorAll("a[rel='next']").Select(link => link.GetAttribute("href")).FirstOrDefault();
        }

        return found;
    }
}
