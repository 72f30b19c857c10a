using System.Collections.Immutable;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>
/// May this text be public? One function for every door (workflow.md 3.3): the button, the request, the scheduler, the import.
/// The conditions (a) to (k) are a list, so that each can be shown, tested and switched off in a mutation test.
/// </summary>
public static class Verification
{
    /// <summary>Name of condition (b).</summary>
    public const string Gates = "verify.gates";

    /// <summary>Faults of a normative document that are asked for once more at the last door: no 合法性审核 number, or another document's registration number (R158).</summary>
    private static readonly string[] _normative = ["contract.legality_number", "package.registration"];

    /// <summary>The objection of the attribute: only 主动公开 goes to the public.</summary>
    public static Refusal NotProactive { get; } = new("verify.attribute", "公开属性不是主动公开，不能发布。");

    public static ImmutableArray<VerifyCondition> Conditions { get; } =
    [
        new("verify.route", "审核流程已变严，须按新流程补审。", (edition, facts, _) => edition.Plan is { } plan && plan.IsAsStrictAs(facts.RequiredRoute)),
        new(Gates, "还有审核关没有在当前文本上签字。", (edition, _, _) => edition.Plan is not null && !edition.UnsignedGates.Any()),
        new("verify.author", "审签人中有本稿的起草人或修改人。", (edition, _, _) => !HandsIn(edition).Any(edition.IsAuthor)),
        new("verify.person-twice", "同一人签了两道审核关。", (edition, _, _) => HandsIn(edition).Distinct().Count() == HandsIn(edition).Count()),
        new("verify.capacity", "有签字在签署时不具备资格，或事后被撤销。", (edition, facts, _) => !edition.SignaturesOnCurrent.Any(signature => facts.VoidSignatures.Contains(signature.Id))),
        new("verify.checker", "文字检查仍有必须改正的问题。", (_, facts, _) => facts.StopFindings.IsEmpty && facts.PersonalFindings.IsEmpty),
        new("verify.package", "政策文件、解读方案与解读材料不齐。", (_, facts, _) => facts.PackageIsComplete),
        new("verify.policy", "所解读的政策文件还没有公开，解读材料不能先发布。", (_, facts, _) => facts.PolicyIsPublic),
        new("verify.normative", "规范性文件没有合法性审核意见编号，或者统一登记号与其他文件重复。", (_, facts, _) => !facts.ContractFaults.Any(fault => _normative.Contains(fault.Code))),
        new("verify.risk", "涉及重大改革或者群众切身利益的政策文件还没有风险评估档案，不能发布。", (_, facts, _) => !facts.ContractFaults.Any(fault => fault.Code == "package.risk")),
        new("verify.repeal", "所废止、代替、宣布失效或者修改的文件不是本机关、所承接机关或者下级机关制定的，不能发布。", (_, facts, _) => !facts.ContractFaults.Any(fault => fault.Code == "package.repeal")),
        new("verify.links", "关联信息没有双向闭合。", (_, facts, _) => facts.LinksAreClosed),
        new("verify.suspension", "保密审查有尚未答复的请示或征求意见。", (edition, _, _) => !edition.OpenSuspensions.Any()),
        new(NotProactive.Code, NotProactive.Message, (edition, _, _) => IsProactive(edition)),
        new("verify.earliest", "未到法定的最早公开时间。", (_, facts, now) => facts.EarliestRelease is not { } earliest || now >= earliest),
    ];

    /// <summary>Conditions for the carried-over route (architecture 2a): batch, its hash, and the checker.</summary>
    public static ImmutableArray<VerifyCondition> CarriedOverConditions { get; } =
    [
        new("verify.batch", "没有对应的迁移批次，或内容与批次登记不符。", (edition, facts, _) => facts.BatchHash is { } hash && hash == edition.CurrentHash),
        new("verify.checker", "文字检查仍有必须改正的问题。", (_, facts, _) => facts.StopFindings.IsEmpty && facts.PersonalFindings.IsEmpty),
        new(NotProactive.Code, NotProactive.Message, (edition, _, _) => IsProactive(edition)),
    ];

    /// <summary>Whether the current text exists and is disclosed on the organ's own motion (条例第十三条).</summary>
    public static bool IsProactive(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return edition.Current.Content is not null && edition.Current.Text.Openness == Openness.Proactive;
    }

    /// <summary>Whoever signed the current text, and whoever was signed for.</summary>
    private static IEnumerable<Guid> HandsIn(Edition edition) =>
        edition.SignaturesOnCurrent.SelectMany(signature => new[] { signature.PersonId, signature.ForId }.OfType<Guid>());

    /// <summary>Every reason why the current text may not be public now; empty when it may.</summary>
    public static ImmutableArray<Refusal> Failures(Edition edition, EditionFacts facts, DateTimeOffset now) =>
        FailuresApartFrom(null, edition, facts, now);

    /// <summary>As <see cref="Failures"/> without one condition: the last signature completes the gates by itself, and mutation tests need it.</summary>
    public static ImmutableArray<Refusal> FailuresApartFrom(string? condition, Edition edition, EditionFacts facts, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(edition);
        var conditions = edition.Plan is { IsCarriedOver: true } ? CarriedOverConditions : Conditions;
        return [.. conditions.Where(one => one.Code != condition && !one.Holds(edition, facts, now)).Select(one => new Refusal(one.Code, one.Message))];
    }
}
