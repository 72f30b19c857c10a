using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Policies.Ledgers.Campaigns;

/// <summary>A condition of a step beside state and part.</summary>
public enum CampaignGuard
{
    /// <summary>Nobody changed the sheet, or the campaign, since the page was drawn.</summary>
    Seen,

    /// <summary>Each document that still stands has its finding.</summary>
    EachFound,

    Reason,

    /// <summary>A last day that is not past, and later than the one before.</summary>
    Later,

    /// <summary>There is time left: a last day that is not past, the old one or a later one.</summary>
    InTime,

    SomeHandedIn,

    /// <summary>Who has not handed in is gone on without only for a reason.</summary>
    MissingExplained,

    /// <summary>The lists would not be empty.</summary>
    SomethingFound,

    /// <summary>No draft of the lists is under way or public.</summary>
    NoDraft,
}

/// <summary>Whether a step may be taken, and the sentence when not.</summary>
public static class CampaignGuards
{
    /// <summary>The type of the lists: who may draft it at an organ fills in its sheet.</summary>
    public const string Type = "notice";

    /// <summary>The first objection in the order person, state, content; null when there is none.</summary>
    public static Refusal? Objection(CleanUpCampaign campaign, CampaignAct act)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(act);
        var (step, sheet) = (CampaignWorkflow.StepOf(act.Deed), campaign.SheetOf(act.OrganPath));
        return Standing(campaign, step, sheet, act.Person) ?? step.Guards.Where(guard => !Holds(guard, campaign, sheet, act)).Select(SentenceOf).FirstOrDefault();
    }

    /// <summary>The steps that a person may begin now: the buttons.</summary>
    /// <param name="organPath">Whose sheet is looked at; empty on the page of the campaign.</param>
    public static IEnumerable<CampaignStep> StepsFor(CleanUpCampaign campaign, string organPath, Actor person)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return CampaignWorkflow.Steps.Where(step => (step.Sheet is null) == (organPath.Length == 0) && Standing(campaign, step, campaign.SheetOf(organPath), person) is null);
    }

    public static bool Plays(this CleanUpCampaign campaign, CampaignPart part, string organPath, Actor person)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(person);
        return part switch
        {
            CampaignPart.Office => person.May(Capability.RunReleases, campaign.OrganPath),
            CampaignPart.Organ => organPath.Length > 0 && person.May(Capability.WriteDrafts, organPath, Type),
            CampaignPart.Compiler => person.May(Capability.WriteDrafts, campaign.OrganPath, Type),
        };
    }

    /// <summary>Whether a person at work may know of it.</summary>
    public static bool IsOpenTo(this CleanUpCampaign campaign, Actor person)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return campaign.IsOverseenBy(person) || campaign.Tasks.Any(task => campaign.ShowsSheet(task.OrganPath, person));
    }

    /// <summary>Whether a person may read the sheet of an organ: whoever fills it in, reviews or signs there, or oversees all.</summary>
    public static bool ShowsSheet(this CleanUpCampaign campaign, string organPath, Actor person) =>
        campaign.Plays(CampaignPart.Organ, organPath, person) || CampaignPeople.AnswersAt(organPath, person) || campaign.IsOverseenBy(person);

    /// <summary>Whether a person sees how far every organ is.</summary>
    public static bool IsOverseenBy(this CleanUpCampaign campaign, Actor person)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(person);
        return campaign.Plays(CampaignPart.Office, "", person) || campaign.Plays(CampaignPart.Compiler, "", person) || person.May(Capability.Supervise, campaign.OrganPath);
    }

    private static Refusal? Standing(CleanUpCampaign campaign, CampaignStep step, CleanUpTask? sheet, Actor person) =>
        !campaign.Plays(step.By, sheet?.OrganPath ?? "", person) ? new("workflow.capability", "您没有办理这次清理的权限。")
        : !step.From.Contains(campaign.State) ? new("campaign.state", "这次清理现在的阶段不能这样办理，请刷新查看最新情况。")
        : step.Sheet is { } move && sheet?.State != move.From ? new("campaign.sheet", "这个机关的清理表现在不能这样办理，请刷新查看最新情况。")
        : null;

    private static bool Holds(CampaignGuard guard, CleanUpCampaign campaign, CleanUpTask? sheet, CampaignAct act) => guard switch
    {
        CampaignGuard.Seen => act.SeenVersion == (sheet?.Version ?? campaign.Version),
        CampaignGuard.EachFound => sheet!.LeftBy(act).Count == 0,
        CampaignGuard.Reason => act.Reason.Trim().Length is > 1 and <= CleanUpCampaign.ReasonMaxLength,
        CampaignGuard.Later => act.DueOn > campaign.DueOn && act.DueOn >= ChinaTime.DayOf(act.At),
        CampaignGuard.InTime => (act.DueOn is not { } day || day > campaign.DueOn) && (act.DueOn ?? campaign.DueOn) >= ChinaTime.DayOf(act.At),
        CampaignGuard.SomeHandedIn => campaign.Tasks.Any(task => task.State == CleanUpTaskState.HandedIn),
        CampaignGuard.MissingExplained => campaign.Tasks.All(task => task.State == CleanUpTaskState.HandedIn) || act.Reason.Trim().Length is > 1 and <= CleanUpCampaign.ReasonMaxLength,
        CampaignGuard.SomethingFound => act.Found > 0,
        CampaignGuard.NoDraft => !act.HasDraft,
    };

    /// <summary>What a person is told where the guard says no.</summary>
    public static Refusal SentenceOf(CampaignGuard guard) => guard switch
    {
        CampaignGuard.Seen => new("campaign.stale", "在您打开之后又有人办理过；您填写的还在，请对照最新情况，再提交一次。"),
        CampaignGuard.EachFound => new("campaign.left", "还有文件没有选清理结果，请逐件选定后再报送。"),
        CampaignGuard.Reason => new("campaign.reason", $"请写明原因，两个字以上、{CleanUpCampaign.ReasonMaxLength}字以内。"),
        CampaignGuard.Later => new("campaign.due", "新的期限须晚于原来的期限，并且不早于今天。"),
        CampaignGuard.InTime => new("campaign.due", "原来的报送期限已经过了的，请写明新的期限；新的期限须晚于原来的，并且不早于今天。"),
        CampaignGuard.SomeHandedIn => new("campaign.nobody", "还没有一个机关报送，不能汇总。"),
        CampaignGuard.MissingExplained => new("campaign.missing", "还有机关没有报送。不再等的，请写明原因；这些机关会在清理结果里点名，它们的文件不列入清单。"),
        CampaignGuard.SomethingFound => new("campaign.none", "报送的清理表里没有一件现在还有效的文件，也没有还没列入过清理结果的届满文件，不能生成清单；请写明原因后结束这次清理。"),
        CampaignGuard.NoDraft => new("campaign.draft", "清理结果的稿件还在办理或者已经公开，不能重新报送；要更正的，请在稿件上办理。"),
    };
}
