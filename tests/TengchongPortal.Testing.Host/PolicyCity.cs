using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Testing.Host;

/// <summary>Policies and interpretations of the small city that fulfil their contracts and pass the checker, and their ways.</summary>
public static class PolicyCity
{
    /// <summary>A listed reason of the shipped book.</summary>
    public const string Urgent = "emergency";

    public const string LegalityNumber = "腾司审〔2019〕3号";

    public static PolicyFacts First { get; } = PolicyTexts.Facts with { FirstReason = Urgent, FirstNote = "汛期将至，须立即施行。" };

    public static RevisionText Policy(DateTimeOffset now, PolicyFacts? facts = null, string title = "关于提高高龄津贴标准的通知") => PolicyTexts.Policy(facts) with
    {
        Title = title,
        ColumnId = Columns.Policies.Id,
        Summary = "高龄津贴的对象、标准和领取办法。",
        Theme = "160",
        Genre = "08",
        Keywords = "高龄津贴，标准",
        Body = "第一条　提高津贴标准，每人每月增加五十元。\n\n第二条　津贴按月通过社会保障卡发放。",
        MadeOn = ChinaTime.DayOf(now),
    };

    /// <summary>A normative document that goes first, reviewed for legality.</summary>
    /// <param name="expires">Its last day in force; null: open.</param>
    public static RevisionText Normative(DateTimeOffset now, string title, DateOnly effective, DateOnly? expires = null, PolicyFacts? facts = null) =>
        Policy(now, facts ?? First, title) with { LegalityNumber = LegalityNumber, EffectiveOn = effective, ExpiresOn = expires };

    public static RevisionText Explaining(Guid policy, DateTimeOffset now, InterpretationFacts? facts = null, string title = "高龄津贴怎么领") => PolicyTexts.Explaining(policy, facts) with
    {
        Title = title,
        ColumnId = Columns.Policies.Id,
        Summary = "说明高龄津贴谁能领、领多少、怎样领。",
        Theme = "160",
        Genre = "25",
        MadeOn = ChinaTime.DayOf(now),
    };

    /// <summary>A policy with its interpretation, both drafts.</summary>
    public static async Task<(Edition Policy, Guid Interpretation)> PackageAsync(this CityWalk walk, PolicyFacts? facts = null, InterpretationFacts? explaining = null)
    {
        ArgumentNullException.ThrowIfNull(walk);
        var policy = await walk.FindAsync(await walk.StartAsync(Policy(walk.Now, facts), "policy"));
        return (policy, await walk.StartAsync(Explaining(policy.DocumentId, walk.Now, explaining), "interpretation"));
    }

    /// <summary>A public policy that went first.</summary>
    public static async Task<Edition> PolicyFirstAsync(this CityWalk walk, PolicyFacts? facts = null)
    {
        ArgumentNullException.ThrowIfNull(walk);
        return await walk.FindAsync(await walk.ToAsync(EditorialState.Published, Policy(walk.Now, facts ?? First), "policy"));
    }

    /// <summary>A public normative document.</summary>
    public static async Task<Edition> NormativeAsync(this CityWalk walk, RevisionText text, Organ? organ = null)
    {
        ArgumentNullException.ThrowIfNull(walk);
        return await walk.FindAsync(await walk.ToAsync(EditorialState.Published, text, "normative", organ));
    }

    /// <summary>Sends in, signs and releases.</summary>
    public static async Task ReleaseAsync(this CityWalk walk, Guid edition)
    {
        ArgumentNullException.ThrowIfNull(walk);
        await walk.TakeAsync(edition, EditorialEvent.Submit);
        await walk.SignAllAsync(edition);
        await walk.TakeAsync(edition, EditorialEvent.Release);
    }

    /// <summary>Opens the next edition with a changed text and brings it to the public. Returns its id.</summary>
    public static async Task<Guid> ReviseAsync(this CityWalk walk, Guid edition, Func<RevisionText, RevisionText> change)
    {
        ArgumentNullException.ThrowIfNull(walk);
        ArgumentNullException.ThrowIfNull(change);
        var current = (await walk.FindAsync(edition)).Current.Text;
        var next = await walk.TakeAsync(edition, EditorialEvent.Revise, change: act => act with { Text = change(current) with { ChangeKind = ChangeKind.Major, ChangeNote = "补充说明" } });
        await walk.ReleaseAsync(next.Id);
        return next.Id;
    }
}
