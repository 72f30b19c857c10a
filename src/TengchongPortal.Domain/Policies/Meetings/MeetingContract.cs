using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Policies.Meetings;

/// <summary>What the record of a meeting must hold before it is sent in (R30); codes <c>contract.meeting.{field}</c>.</summary>
public static class MeetingContract
{
    private const string Family = "contract.meeting";

    public static IEnumerable<Refusal> Faults(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var facts = text.Meeting ?? new();
        return
        [
            .. new (bool Lacks, string Field, string Words)[]
            {
                (facts.Number.Length == 0 && facts.Kind == MeetingKind.Executive, "number", "请写明是第几次会议。"),
                (facts.HeldOn is null, "held_on", "请填写会议或者发布会的日期。"),
                (facts.Speakers.Length == 0 && facts.Kind != MeetingKind.Executive, "speakers", "新闻发布会和政策吹风会须写明发布人和职务。"),
                (facts.Items.IsEmpty, "items", "请至少填写一项公开议题；没有可以公开的议题，就不必公开这次会议。"),
            }.Where(one => one.Lacks).Select(one => new Refusal($"{Family}.{one.Field}", one.Words)),
            .. facts.Items.Index().SelectMany(pair => ItemFaults(pair.Index, pair.Item)),
        ];
    }

    /// <summary>That an item is said to be explained by what is neither an interpretation nor the record of a press conference or a briefing.</summary>
    /// <param name="place">Which item, from 0.</param>
    public static Refusal NoAnswer(int place) =>
        new($"{Family}.answer.{place}", "议题的解读须是政策解读材料，或者新闻发布会、政策吹风会的记录；通知公告等其他信息不算解读，请改填，或者写明不解读的原因。");

    private static IEnumerable<Refusal> ItemFaults(int place, MeetingItem item)
    {
        if (item.Subject.Length == 0)
        {
            yield return new($"{Family}.subject.{place}", "请写明这一项议题的名称。");
        }

        if (item.OwnerPath.Length == 0)
        {
            yield return new($"{Family}.owner.{place}", "请选择承办单位：谁承办，谁解读。");
        }
    }
}
