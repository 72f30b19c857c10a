using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Tests.WorkingTime;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>What writers of policies are advised of, and that nothing else is: each piece on both sides of its border.</summary>
public sealed class PolicyAdviceTests
{
    private static readonly DateOnly _today = new(2019, 12, 2);

    private static readonly DocumentType _normative = new("normative", "规范性文件", "A", ["legality_number"], "18", [], MustInterpret: true);

    private static readonly PolicyAdvice _advice = new(
        RuleBook.Of(
        [
            Rule(PolicyAdvice.LegalityRule, 15, RuleUnit.WorkingDays), Rule(PolicyAdvice.ValidityRule, 60, RuleUnit.Months), Rule(PolicyAdvice.TrialRule, 24, RuleUnit.Months),
        ]),
        Seeded.Calendar);

    private static RevisionText Fine => PolicyTexts.Policy(PolicyTexts.Facts with { Topic = "business", RegistrationNumber = "腾规〔2019〕1号" }) with { Title = "示例办法", EffectiveOn = new(2020, 1, 1), ExpiresOn = new(2024, 12, 31), Relations = [new(RelationKind.BasedOn, Guid.NewGuid())] };

    public static TheoryData<string, RevisionText> Unusual => new()
    {
        { "advice.policy.topic", Fine with { Policy = Fine.Policy! with { Topic = "" } } },
        { "advice.policy.basis", Fine with { Relations = [] } },
        { "advice.policy.basis", Fine with { Relations = [new(RelationKind.Related, Guid.NewGuid())] } },
        { "advice.policy.registration", Fine with { Policy = Fine.Policy! with { RegistrationNumber = "" } } },
        { "advice.policy.validity", Fine with { ExpiresOn = null } },
        { "advice.policy.validity", Fine with { ExpiresOn = new(2025, 1, 1) } },
        { "advice.policy.validity", Fine with { Title = "示例暂行办法", ExpiresOn = new(2022, 1, 1) } },
        { "advice.policy.validity", Fine with { Title = "示例办法（试行）", ExpiresOn = null } },
        { "advice.policy.legality", Reviewed(new(2019, 9, 2), new(2019, 9, 25)) },
        { "advice.policy.legality-day", Reviewed(_today, _today.AddDays(1)) },
    };

    public static TheoryData<RevisionText> Usual => new()
    {
        Fine,
        Fine with { Title = "示例暂行办法", ExpiresOn = new(2021, 12, 31) },
        Fine with { Policy = Fine.Policy! with { Topic = "", Exemption = "repeal-only", ExemptionNote = "只废止" } },
        Reviewed(new(2019, 9, 2), new(2019, 9, 24)),
        Reviewed(_today, _today),
    };

    [Theory]
    [MemberData(nameof(Unusual))]
    public void One_thing_that_is_unusual_is_named(string code, RevisionText text) => Assert.Equal([code], _advice.Of(_normative, text, _today).Select(one => one.Code));

    [Theory]
    [MemberData(nameof(Usual))]
    public void What_is_usual_is_not_advised_about(RevisionText text) => Assert.Empty(_advice.Of(_normative, text, _today));

    [Fact]
    public void A_policy_that_is_no_normative_document_has_no_term_and_no_number()
    {
        var policy = _normative with { Key = "policy", Requires = [] };

        Assert.Empty(_advice.Of(policy, Fine with { ExpiresOn = null, Policy = Fine.Policy! with { RegistrationNumber = "" } }, _today));
        Assert.Equal(["advice.policy.basis"], _advice.Of(policy, Fine with { Relations = [] }, _today).Select(one => one.Code));
        Assert.Empty(_advice.Of(policy with { MustInterpret = false }, Fine with { Policy = null }, _today));
    }

    [Fact]
    public void Where_no_rule_is_in_force_nothing_is_measured() =>
        Assert.Empty(new PolicyAdvice(RuleBook.Of([]), Seeded.Calendar).Of(_normative, Fine with { ExpiresOn = null }, _today));

    private static RevisionText Reviewed(DateOnly sent, DateOnly given) => Fine with { Policy = Fine.Policy! with { Legality = new() { Office = "市司法局", Opinion = "合法", SentOn = sent, GivenOn = given } } };

    private static DatedRule Rule(string code, decimal number, RuleUnit unit) => new(code, number, "", unit, new(2018, 1, 1), null, "一般不超过", "地方惯例", SourceGrade.R);
}
