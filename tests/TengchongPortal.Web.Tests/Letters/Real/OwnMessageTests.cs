using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data;
using TengchongPortal.Data.Letters;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Web.Tests.Trust;

namespace TengchongPortal.Web.Tests.Letters.Real;

/// <summary>The way by which real messages come into the tests, tried on a file of our own with every kind of letter and every fault of a line; it always runs.</summary>
public sealed class OwnMessageTests : IAsyncLifetime
{
    private MessageTown _town = null!;

    public async Task InitializeAsync() => _town = await MessageTown.OpenAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Each_line_is_taken_or_refused_for_itself_and_says_why()
    {
        var report = await LoadAsync();

        Assert.Equal(
            [(7, "stale.letter"), (9, "text"), (10, "overlong"), (13, "organ"), (15, "json"), (16, "json"), (17, "date"), (18, "date"), (19, "number"), (22, "json")],
            report.Refusals);
        Assert.Equal((11, 1, 4, 1), (report.Letters.Count, report.Unchanged, report.Answered.Count, report.NoAnswers.Count));
        Assert.Equal(Enum.GetValues<LetterKind>().Where(kind => kind != LetterKind.StickingPoint), report.Letters.Values.Select(one => one.Kind).Distinct().Order());
        Assert.Empty((await VerifyRun.OfAsync(_town.Portal)).Breaks);
    }

    [Fact]
    public async Task The_same_file_again_adds_nothing()
    {
        var first = await LoadAsync();

        var again = await LoadAsync();

        Assert.Equal((0, first.Letters.Count + 1), (again.Letters.Count, again.Unchanged));
        Assert.Equal(first.Letters.Count, await _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.CountAsync()));
    }

    [Fact]
    public async Task What_no_keyboard_writes_is_left_out_and_a_missing_subject_is_made_of_the_text()
    {
        var report = await LoadAsync();

        var tidied = report.Letters.Values.Single(one => one.Number == "12");
        Assert.Equal("从表格里复制出来的内容\n还有看不见的字符，应当照样收下。", tidied.Text);
        Assert.StartsWith("没有标题的一封信", report.Letters.Values.Single(one => one.Number == "8").Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_goes_to_whom_the_line_the_answer_or_the_category_names_and_else_to_the_city()
    {
        var report = await LoadAsync();
        var names = report.Letters.ToDictionary(one => one.Value.Number, one => Departments.Of(one.Value)!.Name);

        Assert.Equal(("腾冲市教育体育局", "腾冲市公安局", "腾冲市生态环境局", "腾冲市人民政府"), (names["1"], names["2"], names["3"], names["4"]));
        Assert.Equal(("腾冲市卫生健康局", "腾冲市民政局"), (names["5"], names["14"]));
    }

    [Fact]
    public async Task A_message_older_than_the_rules_is_dated_into_their_first_year_and_keeps_its_days()
    {
        var report = await LoadAsync();
        var (id, message) = report.Letters.Single(one => one.Value.Number == "21");

        var letter = await _town.Portal.InsideAsync(services => services.GetRequiredService<PortalDbContext>().Letters.WholeLetters().AsNoTracking().SingleAsync(one => one.Id == id));

        Assert.Equal((new DateOnly(2018, 12, 31), new DateOnly(2019, 1, 4)), (message.AskedOn, message.AnsweredOn!.Value));
        Assert.Equal(LetterState.Answered, letter.State);
    }

    [Fact]
    public async Task Every_letter_opens_at_work_and_its_words_are_those_of_the_line()
    {
        foreach (var (id, message) in (await LoadAsync()).Letters)
        {
            var page = await _town.Portal.SignedInAs(_town.Office).OpenAsync($"/staff/letters/{id}");

            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains(message.Subject, page.MainText, StringComparison.Ordinal);
        }
    }

    private Task<MessageReport> LoadAsync()
    {
        using var file = typeof(OwnMessageTests).Assembly.GetManifestResourceStream("own-messages.jsonl")!;
        using var reader = new StreamReader(file);
        return _town.LoadAsync(("own", [.. reader.ReadToEnd().TrimEnd('\n').Split('\n'), ""]));
    }
}
