using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Meetings;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Policies, interpretations and meetings of the demonstration say of themselves what real ones must. They go first, for the day of their briefing is set.</summary>
internal static class DemoPolicies
{
    public const string Interpretation = "interpretation";

    private const string Phone = "12345";

    private const string Questions = "问答";

    public static PolicyFacts? Facts(DemoTemplate template, Organ organ, DateOnly day) => template.Policy is not { } said ? null : new()
    {
        Drafters = [organ.Path],
        Changes = said.Changes,
        ForWhom = said.ForWhom,
        FromWhen = said.FromWhen,
        WhereToAsk = $"{organ.Name}，政务服务便民热线{Phone}。",
        Topic = said.Topic,
        Exemption = said.Exemption,
        ExemptionNote = said.ExemptionNote,
        FirstReason = said.Exemption.Length > 0 ? "" : "briefing",
        FirstNote = said.Exemption.Length > 0 ? "" : "定于公布后三个工作日内解读（演示）。",
        Plan = said.Exemption.Length > 0 ? new() : new()
        {
            On = day.AddDays(1),
            Forms = [InterpretationForm.Text, InterpretationForm.Questions],
            Channels = "政府门户网站政策解读专栏",
            Outline = "为什么制定、跟谁有关、怎样办理、找谁咨询",
            Person = $"{organ.ShortName}办公室",
        },
        RegistrationNumber = template.Type is "normative" ? $"演规登〔{day.Year}〕{day.DayOfYear}号" : "",
        Opinions = template.Type is "normative" ? "在政府门户网站征求意见，意见和采纳情况已经公布（演示）。" : "",
        Legality = template.Type is "normative" ? new() { Office = "市司法局（演示）", Opinion = "内容合法，程序完备，可以提请审议（演示）。", SentOn = day.AddDays(-14), GivenOn = day.AddDays(-7) } : new(),
        Meeting = template.Type is "normative" ? "集体审议会议（演示）" : "",
        MeetingOn = template.Type is "normative" ? day.AddDays(-5) : null,
    };

    /// <param name="organs">Those that items may be carried by; the first where an item names none of them.</param>
    /// <param name="released">The newest policy of each pattern that is out.</param>
    public static MeetingFacts? Held(DemoTemplate template, IReadOnlyList<Organ> organs, DateOnly day, int number, IReadOnlyDictionary<string, Guid> released) => template.Agenda.IsEmpty ? null : new()
    {
        Kind = template.Briefing.Length > 0 ? MeetingKind.Briefing : MeetingKind.Executive,
        Number = $"第{number}次",
        HeldOn = day.AddDays(-1),
        Speakers = template.Briefing,
        Items = [.. template.Agenda.Select(item => new MeetingItem(
            item.Subject,
            (organs.FirstOrDefault(organ => organ.Key == item.Owner) ?? organs[0]).Path,
            item.Policy is { } policy && released.TryGetValue(policy, out var id) ? id : null,
            Reason: item.Reason))],
    };

    /// <summary>What an interpretation of the demonstration says beside the five elements: its questions and answers, where it has any.</summary>
    public static string BodyOf(string body) => PartsOf(body).TryGetValue(Questions, out var words) ? $"## {Questions}\n\n{words}" : "";

    /// <summary>The five elements stand in the template under their names.</summary>
    public static InterpretationFacts? Explaining(DemoTemplate template, Organ organ, string body)
    {
        if (template.Type is not Interpretation)
        {
            return null;
        }

        var parts = PartsOf(body);
        return new()
        {
            Background = parts.GetValueOrDefault("背景依据", ""),
            Aims = parts.GetValueOrDefault("目标任务", ""),
            Content = parts.GetValueOrDefault("主要内容", ""),
            Scope = parts.GetValueOrDefault("涉及范围", ""),
            Standards = parts.GetValueOrDefault("执行标准", ""),
            Renditions = [new(parts.ContainsKey(Questions) ? InterpretationForm.Questions : InterpretationForm.Text)],
            Interpreter = $"{organ.ShortName}办公室",
            OrganPath = organ.Path,
            Phone = Phone,
        };
    }

    private static Dictionary<string, string> PartsOf(string body) =>
        body.Split("## ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2)).ToDictionary(part => part[0].Trim(), part => part[^1].Trim());
}
