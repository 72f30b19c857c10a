using System.Text.RegularExpressions;
using TengchongPortal.Domain.Catalogue;
using TengchongPortal.Domain.Kernel;
using static TengchongPortal.Domain.Kernel.RuleBrokenException;

namespace TengchongPortal.Domain.Organisations.Mergers;

/// <summary>What may be merged (R110); one list of refusals for the page before the act and for the act itself.</summary>
public static partial class MergerRules
{
    /// <summary>No organ of this state is older.</summary>
    public static DateOnly Earliest { get; } = new(1949, 10, 1);

    /// <param name="register">Every organ there is.</param>
    /// <param name="today">The day in China.</param>
    /// <exception cref="RuleBrokenException"><c>organs.merger-*</c>: what stands in the way.</exception>
    public static void Check(MergerWish wish, IReadOnlyCollection<Organ> register, Succession succession, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(wish);
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(succession);
        Require(!string.IsNullOrWhiteSpace(wish.Basis), "organs.merger-basis", "请写明机构改革的依据：文号或者文件名。");
        Require(wish.EffectiveOn <= today, "organs.merger-future", "生效日期还没有到；请到当天再办理，在那以前原机构仍照常工作。");
        Require(wish.EffectiveOn >= Earliest, "organs.merger-early", "生效日期早于1949年10月1日，请核对年份。");
        Require(wish.Predecessors.Length > 0, "organs.merger-none", "请选择至少一个被合并的机构。");
        foreach (var key in wish.Predecessors)
        {
            CheckPredecessor(register.FirstOrDefault(organ => organ.Key == key), wish, register, succession);
        }

        CheckSuccessor(wish, register, succession);
    }

    private static void CheckPredecessor(Organ? organ, MergerWish wish, IReadOnlyCollection<Organ> register, Succession succession)
    {
        Require(organ is not null && organ.Kind != OrganKind.External, "organs.merger-unknown", "被合并的机构不在本市机构名录中，请从列表中选择。");
        Require(organ!.Kind != OrganKind.Government, "organs.merger-root", "市人民政府不能被合并：其他机构都在它之下。");
        Require(organ.ValidTo is null && !succession.IsMerged(organ.Id), "organs.merger-gone", $"“{organ.Name}”已经撤销或者并入其他机构，不能再合并一次。");
        Require(organ.ValidFrom is null || organ.ValidFrom < wish.EffectiveOn, "organs.merger-early", $"生效日期早于“{organ.Name}”的设立日期，请核对。");
        Require(organ.Key != wish.Successor, "organs.merger-self", $"“{organ.Name}”不能并入它自己；保留下来的机构只填在“并入”一栏。");
        Require(
            !register.Any(below => below.Path != organ.Path && below.Path.StartsWith(organ.Path, StringComparison.Ordinal) && !succession.IsMerged(below.Id) && below.ValidTo is null && !wish.Predecessors.Contains(below.Key)),
            "organs.merger-children",
            $"“{organ.Name}”之下还有单位；请把它们一并合并，或者先单独办理。");
    }

    private static void CheckSuccessor(MergerWish wish, IReadOnlyCollection<Organ> register, Succession succession)
    {
        if (wish.Founded is { } founded)
        {
            CheckFounded(founded, register);
            return;
        }

        var organ = register.FirstOrDefault(one => one.Key == wish.Successor);
        Require(organ is not null && organ.Kind != OrganKind.External, "organs.merger-successor", "请选择并入的机构，或者填写新设的机构。");
        Require(organ!.ValidTo is null && !succession.IsMerged(organ.Id), "organs.merger-successor-gone", $"“{organ.Name}”已经撤销，不能再接收其他机构。");
        Require(organ.ValidFrom is null || organ.ValidFrom <= wish.EffectiveOn, "organs.merger-early", $"生效日期早于“{organ.Name}”的设立日期，请核对。");
    }

    private static void CheckFounded(FoundedOrgan founded, IReadOnlyCollection<Organ> register)
    {
        Require(KeyShape().IsMatch(founded.Key), "organs.merger-key", "新机构的网址代码只能用小写字母、数字和连字符，2至40个字符，以字母或者数字开头。");
        Require(founded.Key != "contacts" && !register.Any(one => one.Key == founded.Key), "organs.merger-key-taken", "这个网址代码已有机构使用；代码印在网址里，不能重复使用。");
        Require(founded.Name.Length > 0 && founded.ShortName.Length > 0, "organs.merger-name", "请填写新机构的全称和简称。");
        Require(!register.Any(one => one.Name == founded.Name), "organs.merger-name-taken", "机构名录中已有这个名称；若就是那个机构，请在“并入”一栏选择它。");
        Require(founded.Kind is not (OrganKind.External or OrganKind.Government), "organs.merger-kind", "新机构的类别请从列表中选择。");
        Require(OrganCode.TryParse(founded.IndexCode, out _), "organs.merger-code", "机构代码应为组织机构代码（如01526376-3）或者本地代码（如tcs001）。");
        Require(!register.Any(one => one.IndexCode == founded.IndexCode), "organs.merger-code-taken", "这个机构代码已有机构使用，索引号会重复；请另填一个。");
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,39}\\z", RegexOptions.CultureInvariant)]
    private static partial Regex KeyShape();
}
