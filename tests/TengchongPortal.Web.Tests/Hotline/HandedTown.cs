using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TengchongPortal.Data.Identity;
using TengchongPortal.Data.Letters;
using TengchongPortal.Data.Staff;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Testing;
using TengchongPortal.Testing.Host;
using TengchongPortal.Web.Tests.Letters;

namespace TengchongPortal.Web.Tests.Hotline;

/// <summary>The town of letters with an office that hands some of them to the hotline, and a hotline that answers by files.</summary>
internal static class HandedTown
{
    public const string Reason = "要请热线派人到现场，并联系片区的维修单位。";
    public const string Result = "热线已派维修单位更换灯具三盏，三月六日晚上亮灯；请承办单位按此答复来信人，并写明今后怎么报修。";

    /// <summary>A letter that was written by the page, accepted by the clerk and handed on by the office.</summary>
    public static async Task<Written> HandedAsync(this LetterTown town, string subject = "石榴巷路灯不亮", string reason = Reason)
    {
        var letter = await town.WriteAsync(subject: subject);
        Assert.Equal(HttpStatusCode.Redirect, (await town.TakeAsync(town.Clerk, letter.Id, LetterAct.Accept)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await town.TakeAsync(town.Office, letter.Id, LetterAct.HandOn, ("Words", reason))).Status);
        return letter;
    }

    /// <summary>Many letters at once, by the use cases behind the pages.</summary>
    public static async Task HandManyAsync(this LetterTown town, int many)
    {
        var (clerk, office) = (await town.ActorAsync(town.Clerk), await town.ActorAsync(town.Office));
        for (var number = 1; number <= many; number++)
        {
            var id = await town.ReceiveAsync(LetterKind.Help, Organs.Department.Path, $"第{number}盏路灯不亮", LetterTown.Start);
            await town.StepAsync(id, new(LetterAct.Accept) { SeenVersion = 1 }, clerk);
            await town.StepAsync(id, new(LetterAct.HandOn) { Words = Reason, SeenVersion = 2 }, office);
        }
    }

    /// <summary>The file of letters, as the office gets it.</summary>
    public static async Task<string> CasesAsync(this LetterTown town, string form = "cases-json")
    {
        var office = town.Portal.SignedInAs(town.Office.Id);
        var file = await office.SendAsync((await office.OpenAsync("/staff/hotline/cases")).Form(form));
        Assert.Equal(HttpStatusCode.OK, file.Status);
        return file.Text;
    }

    public static List<Dictionary<string, string>> Rows(string json) => JsonSerializer.Deserialize<List<Dictionary<string, string>>>(json)!;

    public static async Task<Page> ReturnAsync(this LetterTown town, string file, string name = "results.csv")
    {
        var office = town.Portal.SignedInAs(town.Office.Id);
        return await office.SendAsync((await office.OpenAsync("/staff/hotline/cases")).Form("results-form").Attach("File", name, Encoding.UTF8.GetBytes(file), "text/csv"));
    }

    /// <summary>Numbers of a list of totals, in their order.</summary>
    public static string Numbers(this Page page, string testId) => string.Join(", ", page.Find(testId)!.QuerySelectorAll("dd").Select(one => one.TextContent));

    private static async Task<Actor> ActorAsync(this LetterTown town, StaffAccount account) =>
        (await town.Portal.InsideAsync(services => services.GetRequiredService<ActingPersons>().FindAsync(account.Id, LetterTown.Start, CancellationToken.None)))!;

    private static Task<LetterEvent> StepAsync(this LetterTown town, Guid letter, LetterWish wish, Actor actor) =>
        town.Portal.InsideAsync(services => services.GetRequiredService<LetterSteps>().TakeAsync(letter, wish, actor, LetterTown.Start, "", CancellationToken.None));
}
