using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Concerns;

/// <summary>A condition of a step beside state and part.</summary>
public enum ConcernGuard
{
    /// <summary>Nobody did anything since the page was drawn.</summary>
    VersionMatches,

    NotConfirmed,

    /// <summary>Not the person who wrote the public wording.</summary>
    OtherHand,

    /// <summary>Citizens see the concern.</summary>
    Confirmed,

    /// <summary>An organ that exists.</summary>
    Organ,

    /// <summary>A record that citizens read now.</summary>
    Record,

    /// <summary>The proof is a record of its own and younger than the concern.</summary>
    OwnEvidence,

    /// <summary>Why it is opened again.</summary>
    Reason,
}

/// <summary>Whether a step may be taken, and the sentence when not.</summary>
public static class ConcernGuards
{
    /// <summary>The first objection in the order person, state, content; null when there is none.</summary>
    public static Refusal? Objection(Concern concern, ConcernAct act)
    {
        ArgumentNullException.ThrowIfNull(concern);
        ArgumentNullException.ThrowIfNull(act);
        var step = ConcernWorkflow.StepOf(act.Deed);
        return Standing(concern, step, act.Person) ?? step.Guards.Where(guard => !Holds(guard, concern, act)).Select(SentenceOf).FirstOrDefault();
    }

    /// <summary>The steps that a person may begin now: the buttons.</summary>
    public static IEnumerable<ConcernStep> StepsFor(Concern concern, Actor person) =>
        ConcernWorkflow.Steps.Where(step => Standing(concern, step, person) is null && step.Guards.All(guard => !IsSettled(guard) || Holds(guard, concern, new(step.Deed, person, default))));

    public static bool Plays(this Concern concern, ConcernPart part, Actor person)
    {
        ArgumentNullException.ThrowIfNull(concern);
        ArgumentNullException.ThrowIfNull(person);
        return part switch
        {
            ConcernPart.Office => person.May(Capability.RunReleases, concern.RootPath),
            ConcernPart.Owner => person.May(Capability.WriteDrafts, concern.OrganPath) || person.May(Capability.HandleLetters, concern.OrganPath),
            ConcernPart.Leader => person.May(Capability.SignFinally, concern.OrganPath),
        };
    }

    /// <summary>Whether a person at work may know of it.</summary>
    public static bool IsOpenTo(this Concern concern, Actor person)
    {
        ArgumentNullException.ThrowIfNull(concern);
        ArgumentNullException.ThrowIfNull(person);
        return Enum.GetValues<ConcernPart>().Any(part => concern.Plays(part, person)) || person.May(Capability.Supervise, concern.OrganPath);
    }

    private static Refusal? Standing(Concern concern, ConcernStep step, Actor person) =>
        !concern.Plays(step.By, person) ? new("workflow.capability", "您没有办理这件舆情的权限。")
        : !step.From.Contains(concern.State) ? new("concern.state", "这件舆情现在的办理阶段不能这样办理。")
        : null;

    // What the person cannot change by filling in a form: such a button is not shown.
    private static bool IsSettled(ConcernGuard guard) => guard is ConcernGuard.NotConfirmed or ConcernGuard.OtherHand or ConcernGuard.Confirmed;

    private static bool Holds(ConcernGuard guard, Concern concern, ConcernAct act) => guard switch
    {
        ConcernGuard.VersionMatches => act.SeenVersion == concern.Version,
        ConcernGuard.NotConfirmed => concern.ConfirmedAt is null,
        ConcernGuard.OtherHand => act.Person.Id != concern.OpenedBy,
        ConcernGuard.Confirmed => concern.ConfirmedAt is not null,
        ConcernGuard.Organ => act.OrganPath.Length > 0,
        ConcernGuard.Record => act.Record is not null,
        ConcernGuard.OwnEvidence => act.Record is { } proof && proof.DocumentId != concern.AnswerDocumentId && proof.DocumentId != concern.MeasureDocumentId && proof.ReleasedAt >= concern.StartedAt,
        ConcernGuard.Reason => act.Reason.Trim().Length is > 1 and <= Concern.ReasonMaxLength,
    };

    /// <summary>What a person is told where the guard says no.</summary>
    public static Refusal SentenceOf(ConcernGuard guard) => guard switch
    {
        ConcernGuard.VersionMatches => new("stale.version", "刚刚有别人办理了这件舆情，请看过最新情况后再办理。"),
        ConcernGuard.NotConfirmed => new("concern.confirmed", "这件舆情的公开表述已经确认过。"),
        ConcernGuard.OtherHand => new("concern.other-hand", "公开表述须由登记人以外的第二人确认。"),
        ConcernGuard.Confirmed => new("concern.unconfirmed", "公开表述还没有确认公开，不能办结；请先由第二人确认。"),
        ConcernGuard.Organ => new("concern.organ", "请选择一个现存的责任单位。"),
        ConcernGuard.Record => new("concern.record", "请填写一条公众现在能看到的公开信息，填它的网址或者索引号；没有公开信息不能办理这一步。"),
        ConcernGuard.OwnEvidence => new("concern.evidence", "认定已解决须有单独的证明信息：不能是回应或者措施本身，并且是这件舆情登记以后发布的。"),
        ConcernGuard.Reason => new("concern.reason", "请写明为什么重新办理，两个字以上、二百字以内。"),
    };
}
