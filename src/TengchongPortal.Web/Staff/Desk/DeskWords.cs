using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Web.Components.Books;
using TengchongPortal.Web.Components.Times;
using TengchongPortal.Web.Wording;

namespace TengchongPortal.Web.Staff.Desk;

/// <summary>A line of the desk in words: until when, why it lies here, and for how long.</summary>
public static class DeskWords
{
    private const int PatientDays = 3;

    public static TaskLine Of(DeskLine line, DeskSection section, Actor actor, DateTimeOffset now, DeskTermWords terms, string address)
    {
        ArgumentNullException.ThrowIfNull(line);
        var days = ChinaTime.DayOf(now).DayNumber - ChinaTime.DayOf(line.Since).DayNumber;
        return new(line.Title.Length > 0 ? line.Title : "（内容已清除）", address, StateOf(line, section, actor), line.State.Tone)
        {
            Organ = line.OrganName,
            Due = section == DeskSection.Released ? ChinaClock.Day(line.Since) : line.Term is { } term ? terms.Of(term, now) : Waited(line, days),
            IsLate = line.Term is { } running ? ChinaTime.DayOf(now) >= running.LastDay : section.IsWork && days > PatientDays,
            Why = string.Join('，', new[] { WhyOf(line, section), line.Term is null ? "" : Waited(line, days) }.Where(part => part.Length > 0)),
        };
    }

    private static string StateOf(DeskLine line, DeskSection section, Actor actor) => section == DeskSection.ToSign
        ? string.Join("、", line.OpenGates.Select(gate => (gate, Grants: GrantsFor(line, gate, actor))).Where(open => open.Grants.Count > 0).Select(open => Named(open.gate, open.Grants)))
        : line.State.Label;

    private static List<Grant> GrantsFor(DeskLine line, Gate gate, Actor actor) =>
        [.. actor.Grants.Where(grant => gate == Gate.Countersign ? (actor with { Grants = [grant] }).MayAnywhere(Capability.Countersign) : grant.Covers(gate.HeldBy(), line.OrganPath, line.TypeKey))];

    private static string Named(Gate gate, List<Grant> grants) =>
        grants.TrueForAll(grant => grant.For is not null) ? $"{gate.Label}（代{grants[0].For!.Name}）" : gate.Label;

    private static string Waited(DeskLine line, int days) => line switch
    {
        { FireAt: { } fire } => $"定于 {ChinaClock.Second(fire)[..16]}",
        _ when days == 0 => "今天",
        _ => $"已等 {days} 天",
    };

    private static string WhyOf(DeskLine line, DeskSection section) => section switch
    {
        DeskSection.Returned or DeskSection.Failed or DeskSection.HiddenToDecide => $"{line.LastActor}{line.LastEvent.Label}{(line.LastReason.Length > 0 ? $"：{line.LastReason.TrimEnd('。')}" : "")}",
        DeskSection.ToSign => $"{line.LastActor}{line.LastEvent.Label}",
        DeskSection.Out when line.OpenGates.Count > 0 => $"在等{string.Join("、", line.OpenGates.Select(gate => gate.Label))}",
        DeskSection.Proposed => "有人提出申请，等另一位终审人员决定",
        DeskSection.ToRelease or DeskSection.Drafts or DeskSection.OfAbsent or DeskSection.Out or DeskSection.Released => "",
    };
}
