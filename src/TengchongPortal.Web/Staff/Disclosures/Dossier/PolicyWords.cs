using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using TengchongPortal.Data;
using TengchongPortal.Data.Reference;
using TengchongPortal.Domain.Checking;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Knowledge;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Policies.Meetings;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>What a policy, an interpretation, a meeting or an entry of the knowledge base says of itself, field by field, for its reviewers and for comparing two texts.</summary>
public sealed class PolicyWords(PortalDbContext db, ReferenceBook book)
{
    public async Task<ImmutableArray<RevisionField>> RunAsync(RevisionText text, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(text);
        return
        [
            .. text.Policy is { } policy ? OfPolicy(policy, await NamesAsync(policy.Drafters, ct), await TopicAsync(policy.Topic, ct)) : [],
            .. text.Interpretation is { } facts ? OfInterpretation(facts, await NamesAsync([facts.OrganPath], ct)) : [],
            .. text.Meeting is { } meeting ? await OfMeetingAsync(meeting, ct) : [],
            .. text.Knowledge is { } entry ? OfKnowledge(entry) : [],
        ];
    }

    private async Task<string> TopicAsync(string code, CancellationToken ct) => code.Length == 0 ? ""
        : await db.YearTopicEntries.Where(entry => entry.Code == code).Select(entry => entry.Label).SingleOrDefaultAsync(ct) ?? book.Contracts.Policies.TopicLabel(code);

    private RevisionField[] OfPolicy(PolicyFacts policy, string drafters, string topic)
    {
        var (plan, lists) = (policy.Plan, book.Contracts.Policies);
        return
        [
            new("起草单位", drafters, IsAlwaysShown: true),
            new("改变了什么", policy.Changes),
            new("跟谁有关", policy.ForWhom),
            new("从什么时候起", policy.FromWhen),
            new("到哪里咨询", policy.WhereToAsk),
            new("大白话易读程度", policy.Readability is { } score ? $"{score} 分（{Readability.EaseOf(score).Label}）" : ""),
            new("年度重点主题", topic),
            new("是否应解读", policy.MustInterpret ? "应解读" : $"不解读：{lists.ExemptionLabel(policy.Exemption)}。{policy.ExemptionNote}", IsAlwaysShown: true),
            new("解读方案", plan.IsComplete || plan.Outline.Length > 0 ? string.Join("；", new[] { Day(plan.On), string.Join("、", plan.Forms.Select(form => form.Label)), plan.Channels, plan.Outline, plan.Person }.Where(part => part.Length > 0)) : ""),
            new("政策先行", policy.GoesFirst ? $"{lists.FirstLabel(policy.FirstReason)}。{policy.FirstNote}" : ""),
            new("统一登记号", policy.RegistrationNumber),
            new("征求意见情况", policy.Opinions),
            new("合法性审核", string.Join("；", new[] { policy.Legality.Office, policy.Legality.Opinion, Day(policy.Legality.SentOn), Day(policy.Legality.GivenOn) }.Where(part => part.Length > 0))),
            new("公平竞争审查", policy.Competition),
            new("集体审议", $"{policy.Meeting}{(policy.MeetingOn is null ? "" : $"，{Day(policy.MeetingOn)}")}"),
            new("备案", $"{policy.Filing}{(policy.FiledOn is null ? "" : $"，{Day(policy.FiledOn)}")}"),
            new("后评估", policy.Evaluation),
        ];
    }

    private static RevisionField[] OfInterpretation(InterpretationFacts facts, string organ) =>
    [
        new("五项要素", $"{facts.Completeness} / 5", IsAlwaysShown: true),
        new("解读形式", string.Join("、", facts.Renditions.Select(one => one.Place.Length > 0 ? $"{one.Form.Label}（{one.Place}）" : one.Form.Label))),
        new("解读机构", organ, IsAlwaysShown: true),
        new("联系电话", facts.Phone),
        new("解读人", string.Join("，", new[] { facts.Interpreter, facts.InterpreterPost, facts.IsPrincipal ? "主要负责人" : "" }.Where(part => part.Length > 0))),
        new("利害关系说明", facts.Interests),
    ];

    private static RevisionField[] OfKnowledge(KnowledgeFacts entry) =>
    [
        new("所据条款", entry.Clause, IsAlwaysShown: true),
        new("所据制度", entry.Rule),
        new("责任人", entry.Owner, IsAlwaysShown: true),
        new("提供渠道", AnswerChannelWords.All(entry.Channels), IsAlwaysShown: true),
    ];

    private async Task<IEnumerable<RevisionField>> OfMeetingAsync(MeetingFacts meeting, CancellationToken ct)
    {
        var items = new List<RevisionField>();
        foreach (var (place, item) in meeting.Items.Index())
        {
            var rest = new[] { await NamesAsync([item.OwnerPath], ct), item.Policy is { } policy ? $"政策文件 {policy}" : "", item.Answer is { } answer ? $"解读 {answer}" : "", item.Reason.Length > 0 ? $"不解读：{item.Reason}" : "" };
            items.Add(new($"议题{place + 1}", string.Join("；", rest.Prepend(item.Subject).Where(part => part.Length > 0))));
        }

        return [new("会议类型", meeting.Kind.Label, IsAlwaysShown: true), new("第几次会议", meeting.Number), new("召开日期", Day(meeting.HeldOn)), new("发布人和职务", meeting.Speakers), .. items];
    }

    private async Task<string> NamesAsync(ImmutableArray<string> paths, CancellationToken ct)
    {
        var wanted = paths.ToList();
        var organs = await db.Organs.AsNoTracking().Where(organ => wanted.Contains(organ.Path)).Select(organ => new { organ.Path, organ.ShortName }).ToListAsync(ct);
        return string.Join("、", paths.Select(path => organs.Find(organ => organ.Path == path)?.ShortName).OfType<string>());
    }

    private static string Day(DateOnly? day) => day is { } known ? ChinaClock.Day(known) : "";
}
