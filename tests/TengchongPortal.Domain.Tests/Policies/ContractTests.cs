using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Policies;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Policies;

/// <summary>What a policy and an interpretation must say of themselves.</summary>
public sealed class ContractTests
{
    private static readonly DocumentType _normative = new("normative", "规范性文件", "A", [], "18", [], MustInterpret: true);

    private static readonly DocumentType _policy = _normative with { Key = "policy" };

    public static TheoryData<string, PolicyFacts> SpoiltPolicies => new()
    {
        { "contract.policy.drafters", PolicyTexts.Facts with { Drafters = [] } },
        { "contract.policy.changes", PolicyTexts.Facts with { Changes = "" } },
        { "contract.policy.for_whom", PolicyTexts.Facts with { ForWhom = "" } },
        { "contract.policy.from_when", PolicyTexts.Facts with { FromWhen = "" } },
        { "contract.policy.where_to_ask", PolicyTexts.Facts with { WhereToAsk = "" } },
        { "contract.policy.exemption", PolicyTexts.Facts with { Exemption = "because", ExemptionNote = "没有必要" } },
        { "contract.policy.exemption_note", PolicyTexts.Facts with { Exemption = "repeal-only" } },
        { "contract.policy.first_reason", PolicyTexts.Facts with { FirstReason = "because", FirstNote = "来不及" } },
        { "contract.policy.first_note", PolicyTexts.Facts with { FirstReason = "urgent" } },
        { "contract.policy.legality_given_on", PolicyTexts.Facts with { Legality = new() { SentOn = new(2019, 11, 5), GivenOn = new(2019, 11, 4) } } },
    };

    public static TheoryData<string, InterpretationFacts> SpoiltInterpretations => new()
    {
        { "contract.interpretation.background", PolicyTexts.Interpretation with { Background = "" } },
        { "contract.interpretation.aims", PolicyTexts.Interpretation with { Aims = "" } },
        { "contract.interpretation.content", PolicyTexts.Interpretation with { Content = "" } },
        { "contract.interpretation.scope", PolicyTexts.Interpretation with { Scope = "" } },
        { "contract.interpretation.standards", PolicyTexts.Interpretation with { Standards = "" } },
        { "contract.interpretation.forms", PolicyTexts.Interpretation with { Renditions = [] } },
        { "contract.interpretation.alternative.1", PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Text), new(InterpretationForm.Picture, "https://example.org/yitu.png")] } },
        { "contract.interpretation.alternative.0", PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Table, "https://example.org/biao.xlsx")] } },
        { "contract.interpretation.alternative.0", PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Questions, "https://example.org/wenda.mp4")] } },
        { "contract.interpretation.organ", PolicyTexts.Interpretation with { OrganPath = "" } },
        { "contract.interpretation.phone", PolicyTexts.Interpretation with { Phone = "" } },
        { "contract.interpretation.interpreter", PolicyTexts.Interpretation with { Interpreter = "" } },
        { "contract.interpretation.interpreter", PolicyTexts.Interpretation with { Interpreter = "", IsPrincipal = true, InterpreterPost = "局长" } },
        { "contract.interpretation.interpreter_post", PolicyTexts.Interpretation with { IsPrincipal = true, Interpreter = "泰山岩" } },
        { "contract.interpretation.is_principal", PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Principal)], Interpreter = "泰山岩", InterpreterPost = "副局长" } },
        { "contract.interpretation.interests", PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Expert)], ExpertId = Guid.NewGuid(), Interpreter = "泰山岩", InterpreterPost = "教授" } },
        { "contract.interpretation.expert", PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Expert)], Interpreter = "泰山岩", InterpreterPost = "教授", Interests = "没有利害关系" } },
        { "contract.interpretation.place.0", PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Picture, "一图读懂.png", "图中三步")] } },
        { "contract.interpretation.place.0", PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Video, "http://example.org/v", "旁白")] } },
    };

    [Fact]
    public void What_is_whole_has_no_fault()
    {
        Assert.Empty(PolicyContract.Faults(_normative, PolicyTexts.Policy(), PolicyTexts.Book));
        Assert.Empty(InterpretationContract.Faults(PolicyTexts.Explaining(Guid.NewGuid())));
    }

    [Theory]
    [MemberData(nameof(SpoiltPolicies))]
    public void A_policy_with_one_thing_wrong_is_told_that_thing(string code, PolicyFacts facts) =>
        Assert.Equal([code], PolicyContract.Faults(_normative, PolicyTexts.Policy(facts), PolicyTexts.Book).Select(fault => fault.Code));

    [Theory]
    [MemberData(nameof(SpoiltInterpretations))]
    public void An_interpretation_with_one_thing_wrong_is_told_that_thing(string code, InterpretationFacts facts) =>
        Assert.Equal([code], InterpretationContract.Faults(PolicyTexts.Explaining(Guid.NewGuid(), facts)).Select(fault => fault.Code));

    [Theory]
    [InlineData(InterpretationForm.Text, true, true)]
    [InlineData(InterpretationForm.Picture, false, false)]
    [InlineData(InterpretationForm.Table, false, true)]
    [InlineData(InterpretationForm.Questions, false, true)]
    [InlineData(InterpretationForm.Audio, false, false)]
    [InlineData(InterpretationForm.Video, false, false)]
    [InlineData(InterpretationForm.Comic, false, false)]
    [InlineData(InterpretationForm.Expert, true, true)]
    [InlineData(InterpretationForm.Principal, true, true)]
    [InlineData(InterpretationForm.Briefing, false, false)]
    public void A_form_exists_in_a_file_at_an_address_or_in_the_body_where_it_can(InterpretationForm form, bool alone, bool inBody)
    {
        var at = Spoken(new(form, "https://example.org/jiedu", "同样的内容。"));

        Assert.Equal(alone ? [] : ["contract.interpretation.place.0"], Codes(at with { Renditions = [new(form, "", "同样的内容。")] }, ""));
        Assert.Equal(inBody ? [] : ["contract.interpretation.place.0"], Codes(at with { Renditions = [new(form, "", "同样的内容。")] }, "问：怎么领？答：刷卡。"));
        Assert.Empty(Codes(at, ""));
        Assert.Equal(form == InterpretationForm.Text ? [] : ["contract.interpretation.alternative.0"], Codes(at with { Renditions = [new(form, "https://example.org/jiedu")] }, "正文。"));
    }

    [Fact]
    public void A_briefing_may_be_told_by_a_record_that_it_is_linked_with()
    {
        var text = PolicyTexts.Explaining(Guid.NewGuid(), PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Briefing, "", "发布人介绍了三件事。")] });

        Assert.Empty(InterpretationContract.Faults(text with { Relations = text.Relations.Add(new(RelationKind.Related, Guid.NewGuid())) }));
        Assert.Equal(["contract.interpretation.place.0"], InterpretationContract.Faults(text).Select(fault => fault.Code));
    }

    [Fact]
    public void A_reason_not_to_interpret_holds_for_the_types_it_is_listed_for()
    {
        var @internal = PolicyTexts.Policy(PolicyTexts.Facts with { Exemption = "internal", ExemptionNote = "只规定本局值班" });

        Assert.Empty(PolicyContract.Faults(_policy, @internal, PolicyTexts.Book));
        Assert.Equal(["contract.policy.exemption"], PolicyContract.Faults(_normative, @internal, PolicyTexts.Book).Select(fault => fault.Code));
    }

    [Fact]
    public void A_document_does_not_end_before_it_begins() => Assert.Equal(
        ["contract.policy.validity"],
        PolicyContract.Faults(_normative, PolicyTexts.Policy() with { EffectiveOn = new(2020, 1, 2), ExpiresOn = new(2020, 1, 1) }, PolicyTexts.Book).Select(fault => fault.Code));

    [Theory]
    [InlineData(InterpretationForm.Picture, true)]
    [InlineData(InterpretationForm.Audio, true)]
    [InlineData(InterpretationForm.Video, true)]
    [InlineData(InterpretationForm.Comic, true)]
    [InlineData(InterpretationForm.Briefing, true)]
    [InlineData(InterpretationForm.Text, false)]
    [InlineData(InterpretationForm.Table, false)]
    [InlineData(InterpretationForm.Questions, false)]
    [InlineData(InterpretationForm.Expert, false)]
    [InlineData(InterpretationForm.Principal, false)]
    public void What_is_seen_or_heard_needs_the_same_in_words(InterpretationForm form, bool needs) => Assert.Equal(needs, form.NeedsAlternative);

    private static InterpretationFacts Spoken(Rendition one) => PolicyTexts.Interpretation with
    {
        Renditions = [one],
        Interpreter = "泰山岩",
        InterpreterPost = "局长",
        IsPrincipal = one.Form == InterpretationForm.Principal,
        ExpertId = one.Form == InterpretationForm.Expert ? Guid.NewGuid() : null,
        Interests = "没有利害关系",
    };

    private static IEnumerable<string> Codes(InterpretationFacts facts, string body) => InterpretationContract.Faults(PolicyTexts.Explaining(Guid.NewGuid(), facts) with { Body = body }).Select(fault => fault.Code);

    [Fact]
    public void Facts_that_were_stored_read_back_as_the_same_facts()
    {
        var policy = new EditionBuilder().OfType("normative").Saying(PolicyTexts.Policy()).InState(EditorialState.Draft);
        var interpretation = new EditionBuilder().OfType("interpretation").Saying(PolicyTexts.Explaining(policy.DocumentId)).InState(EditorialState.Draft);

        Assert.True(policy.Current.IsIntact && interpretation.Current.IsIntact);
        Assert.Equal(PolicyTexts.Facts, policy.Current.Text.Policy);
        Assert.Equal(PolicyTexts.Interpretation, interpretation.Current.Text.Interpretation);
        Assert.Equal(policy.DocumentId, interpretation.ExplainsDocumentId);
        Assert.Equal(5, interpretation.Current.Text.Interpretation!.Completeness);
    }

    [Fact]
    public void An_interpretation_is_read_as_its_elements_its_body_and_its_forms_in_words()
    {
        var text = PolicyTexts.Explaining(Guid.NewGuid(), PolicyTexts.Interpretation with { Renditions = [new(InterpretationForm.Video, "短片.mp4", "旁白：大家好。")] }) with { Body = "问：怎么办？" };

        var laid = InterpretationBody.Laid(text).Body;

        Assert.Equal(["## 背景依据", "## 目标任务", "## 主要内容", "## 涉及范围", "## 执行标准", "## 短片.mp4（文字版）"], laid.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Contains("问：怎么办？", laid, StringComparison.Ordinal);
        Assert.Contains("旁白：大家好。", laid, StringComparison.Ordinal);
    }
}
