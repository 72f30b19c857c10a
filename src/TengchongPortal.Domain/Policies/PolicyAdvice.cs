using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Domain.Policies;

/// <summary>
/// What is unusual about a policy document and no fault: writers and reviewers read it, nothing is stopped by it. Every number is a dated rule
/// (国办发〔2018〕37号, 国办发〔2018〕115号); codes <c>advice.policy.{matter}</c>.
/// </summary>
public sealed class PolicyAdvice(RuleBook rules, WorkingCalendar calendar)
{
    /// <summary>合法性审核: the longest usual time, in working days.</summary>
    public const string LegalityRule = "normative.legality-days";

    /// <summary>有效期: the longest usual one, in months.</summary>
    public const string ValidityRule = "normative.validity";

    /// <summary>The same for what is made on trial.</summary>
    public const string TrialRule = "normative.validity-trial";

    private const string Family = "advice.policy";

    private static readonly string[] _trial = ["暂行", "试行"];

    public ImmutableArray<Refusal> Of(DocumentType type, RevisionText text, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(text);
        if (!type.IsPolicy || text.Policy is not { } policy)
        {
            return [];
        }

        // Only what is registered and reviewed has a term of its own.
        return [.. OfTopic(policy), .. OfBasis(text), .. type.Requires.Contains("legality_number") ? [.. OfNumber(policy), .. OfValidity(text, today), .. OfLegality(policy.Legality, today)] : Array.Empty<Refusal>()];
    }

    private static IEnumerable<Refusal> OfTopic(PolicyFacts policy)
    {
        if (policy is { MustInterpret: true, Topic: "" })
        {
            yield return new($"{Family}.topic", "应解读的文件还没有选年度重点主题，不会出现在主题页面；确实不属于任何主题的可以不选。");
        }
    }

    private static IEnumerable<Refusal> OfBasis(RevisionText text)
    {
        if (text.Relations.All(link => link.Kind != RelationKind.BasedOn))
        {
            yield return new($"{Family}.basis", "还没有关联制定依据。依据的上位文件在本站的，请在“关联信息”中用“依据”关联，依据变化时系统会提醒；不在本站的，在正文写明即可。");
        }
    }

    private static IEnumerable<Refusal> OfNumber(PolicyFacts policy)
    {
        if (policy.RegistrationNumber.Length == 0)
        {
            yield return new($"{Family}.registration", "还没有填统一登记号（统一登记、统一编号、统一印发）。");
        }
    }

    private IEnumerable<Refusal> OfValidity(RevisionText text, DateOnly today)
    {
        var isTrial = _trial.Any(word => text.Title.Contains(word, StringComparison.Ordinal));
        if (rules.Find(isTrial ? TrialRule : ValidityRule, today) is not { } rule)
        {
            yield break;
        }

        if (text.ExpiresOn is not { } last)
        {
            yield return new($"{Family}.validity", $"没有写有效期。规范性文件一般应当规定有效期，{Named(isTrial)}不超过{rule.Whole}个月（{rule.Citation}）。");
        }
        else if (text.EffectiveOn is { } first && last >= first.AddMonths(rule.Whole))
        {
            yield return new($"{Family}.validity", $"有效期超过{rule.Whole}个月。{Named(isTrial)}一般不超过{rule.Whole}个月（{rule.Citation}）。");
        }
    }

    private IEnumerable<Refusal> OfLegality(LegalityReview legality, DateOnly today)
    {
        if (legality is { SentOn: { } sent, GivenOn: { } given } && rules.Find(LegalityRule, sent) is { } rule && given >= sent && calendar.CountWorkingDays(sent, given) is var days && days > rule.Whole)
        {
            yield return new($"{Family}.legality", $"合法性审核用了{days}个工作日，一般不超过{rule.Whole}个工作日（{rule.Citation}）。");
        }

        if (legality.GivenOn > today)
        {
            yield return new($"{Family}.legality-day", "出具合法性审核意见的日期在今天以后，请核对。");
        }
    }

    private static string Named(bool isTrial) => isTrial ? "暂行、试行的文件" : "";
}
