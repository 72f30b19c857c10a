using System.Text.Json;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Importing;

namespace TengchongPortal.Web.Tests.Commands;

/// <summary>Shapes and exit codes of the commands (architecture §5): scripts rest on them.</summary>
public sealed class CommandTests(ReferencePortal portal) : IClassFixture<ReferencePortal>
{
    [Fact]
    public async Task A_deadline_shows_its_days()
    {
        var run = await CommandRun.OfAsync(portal, "deadline", "--from", "2019-09-27", "--days", "3", "--json");

        Assert.Equal(0, run.Code);
        Assert.Equal(["from", "days", "unit", "due", "provisional", "knownOn", "steps"], Names(run.Json));
        Assert.Equal(("2019-09-27", 3, "working"), (run.Json.GetProperty("from").GetString(), run.Json.GetProperty("days").GetInt32(), run.Json.GetProperty("unit").GetString()));

        // Sunday 29 September was worked, 1 to 7 October were free.
        Assert.Equal("2019-10-08", run.Json.GetProperty("due").GetString());
        Assert.False(run.Json.GetProperty("provisional").GetBoolean());
        Assert.Equal(JsonValueKind.Null, run.Json.GetProperty("knownOn").ValueKind);
        Assert.Equal(11, run.Json.GetProperty("steps").GetArrayLength());
        Assert.Equal(["date", "counts", "reason"], Names(run.Json.GetProperty("steps")[0]));
    }

    [Fact]
    public async Task A_deadline_can_be_computed_as_it_was_known()
    {
        var run = await CommandRun.OfAsync(portal, "deadline", "--from", "2020-01-20", "--days", "5", "--known-on", "2018-01-01", "--json");

        Assert.True(run.Json.GetProperty("provisional").GetBoolean());
        Assert.Equal("2018-01-01", run.Json.GetProperty("knownOn").GetString());
    }

    [Theory]
    [InlineData("--from", "2019-13-01", "--days", "3")]
    [InlineData("--from", "2019-01-01")]
    [InlineData("--from", "2019-01-01", "--days", "drei")]
    [InlineData("--from", "2019-01-01", "--days", "3", "--unit", "moons")]
    [InlineData("--from", "2019-01-01", "--days", "3", "--known-on", "gestern")]
    public async Task A_deadline_that_is_asked_wrongly_is_wrong_usage(params string[] words) =>
        Assert.Equal(2, (await CommandRun.OfAsync(portal, "deadline", words)).Code);

    [Fact]
    public async Task The_checker_ends_with_one_when_something_must_be_put_right()
    {
        var run = await InFileAsync("第一行。\n联系人身份证号11010519491231002X。", file => CommandRun.OfAsync(portal, "lint", file, "--json"));

        Assert.Equal(1, run.Code);
        var stop = run.Json.GetProperty("findings").EnumerateArray().Single(finding => finding.GetProperty("level").GetString() == "stop");
        Assert.Equal(("personal.identity-number", 2), (stop.GetProperty("code").GetString(), stop.GetProperty("line").GetInt32()));
        Assert.All(["column", "sentence", "rule"], name => Assert.True(stop.TryGetProperty(name, out _)));
        Assert.DoesNotContain("11010519491231002X", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_checker_ends_with_nought_for_a_clean_text()
    {
        var run = await InFileAsync("关于开展便民服务日活动的通知。", file => CommandRun.OfAsync(portal, "lint", file));

        Assert.Equal(0, run.Code);
        Assert.Contains("必须改正0处", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_prints_its_numbers_and_its_refusals()
    {
        var run = await InFileAsync($"{Intake.Line("命令收录的通知")}\n{Intake.Line("")}\n", file => CommandRun.OfAsync(portal, "import", "records", file, "--json"));

        Assert.Equal(0, run.Code);
        Assert.Equal(["accepted", "unchanged", "refused", "warnings", "refusals"], Names(run.Json));
        Assert.Equal((1, 0, 1), (run.Json.GetProperty("accepted").GetInt32(), run.Json.GetProperty("unchanged").GetInt32(), run.Json.GetProperty("refused").GetInt32()));
        var refusal = run.Json.GetProperty("refusals")[0];
        Assert.Equal(["line", "code", "message"], Names(refusal));
        Assert.Equal((2, "import.title"), (refusal.GetProperty("line").GetInt32(), refusal.GetProperty("code").GetString()));
    }

    [Fact]
    public async Task An_import_without_its_file_is_refused_and_without_its_words_wrongly_used()
    {
        var missing = await CommandRun.OfAsync(portal, "import", "records", "没有这个文件.jsonl", "--json");

        Assert.Equal((1, "import.file"), (missing.Code, missing.Json.GetProperty("error").GetString()));
        Assert.Equal(2, (await CommandRun.OfAsync(portal, "import", "records")).Code);
        Assert.Equal(2, (await CommandRun.OfAsync(portal, "import", "photos", "a.jsonl")).Code);
    }

    private static async Task<CommandRun> InFileAsync(string text, Func<string, Task<CommandRun>> run)
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, text);
        try
        {
            return await run(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name);
}
