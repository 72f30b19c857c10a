using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Domain.Letters;

/// <summary>Whether a step may be taken, and the sentence when not.</summary>
public static class LetterGuards
{
    /// <summary>An answer that says less says nothing (domain 09 §3.2).</summary>
    public const int AnswerMinLength = 50;

    private const int WordsMinLength = 2;

    /// <summary>The first objection in the order person, state, version, content; null when there is none.</summary>
    public static Refusal? Objection(Letter letter, LetterDeed deed, LetterFacts facts)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(deed);
        ArgumentNullException.ThrowIfNull(facts);
        var step = LetterWorkflow.Steps.FirstOrDefault(one => one.Act == deed.Act);
        return step is null ? new("letters.state", "来信只能由来信人提交一次。") : Standing(letter, step, deed.Actor) ?? step.Guards.Select(guard => Objection(guard, letter, deed, facts)).FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>The steps that a person may begin now: the buttons.</summary>
    public static IEnumerable<LetterStep> StepsFor(Letter letter, Actor? actor, LetterFacts facts, DateTimeOffset now) =>
        LetterWorkflow.Steps.Where(step => Standing(letter, step, actor) is null && step.Guards.All(guard => !IsSettled(guard) || Objection(guard, letter, new(step.Act, actor, now), facts) is null));

    public static bool Plays(this Letter letter, LetterPart part, Actor? actor)
    {
        ArgumentNullException.ThrowIfNull(letter);
        return part switch
        {
            LetterPart.Writer => actor is null,
            LetterPart.Handler => actor?.May(Capability.HandleLetters, letter.OrganPath) == true,
            LetterPart.CoHandler => actor is not null && letter.Involved.Any(organ => actor.May(Capability.HandleLetters, organ.OrganPath)),
            LetterPart.Office => actor?.May(Capability.HandleLetters, letter.RootPath) == true,
            LetterPart.Approver => actor is not null && ((letter.Kind != LetterKind.Report && actor.May(Capability.SignFinally, letter.OrganPath)) || letter.Plays(LetterPart.Office, actor)),
            LetterPart.System => actor?.IsSystem == true,
        };
    }

    /// <summary>Whether somebody at work may know that the letter exists: who handles it or helps, who answers for the organ, who watches it. A report is its handlers' alone.</summary>
    public static bool IsOpenTo(this Letter letter, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(actor);
        return letter.Plays(LetterPart.Handler, actor) || letter.Plays(LetterPart.CoHandler, actor)
            || (letter.Kind != LetterKind.Report && actor.May(Capability.SignFinally, letter.OrganPath));
    }

    /// <summary>
    /// Whether it can be accepted as a simple question (简单咨询; domain 09 §3.1): nobody has accepted it, and that is in time; accepted late it counts
    /// from receipt, and its one day would be over.
    /// </summary>
    public static bool MayBeSimple(this Letter letter, DateTimeOffset at, LetterTerms terms)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(terms);
        return letter is { Kind: LetterKind.Enquiry, AcceptedAt: null } && ChinaTime.DayOf(at) <= terms.AcceptBy(letter.Timing);
    }

    private static Refusal? Standing(Letter letter, LetterStep step, Actor? actor) => letter switch
    {
        _ when !letter.Plays(step.By, actor) => new("letters.capability", "您没有对这件来信执行该操作的权限。"),
        _ when !step.From.Contains(letter.State) => new("letters.state", "来信现在的状态不允许这项操作，请刷新后查看最新状态。"),
        _ => null,
    };

    /// <summary>What is known before a form is filled in.</summary>
    private static bool IsSettled(LetterGuard guard) => guard is LetterGuard.NotTransferred or LetterGuard.AwayFromOffice or LetterGuard.NotAskedForDetail or LetterGuard.NotAskedBack or LetterGuard.Extendable or LetterGuard.NotExtended or LetterGuard.TermRuns or LetterGuard.ExtensionAsked or LetterGuard.OtherHand
        or LetterGuard.NotReopened or LetterGuard.ReopenTermRuns or LetterGuard.Consent or LetterGuard.Agreed or LetterGuard.NoReport or LetterGuard.NoCopy or LetterGuard.RatingTermRan or LetterGuard.DetailTermRan
        or LetterGuard.NotErased or LetterGuard.NotHeld or LetterGuard.Held or LetterGuard.RetentionRan
        or LetterGuard.AtHotline or LetterGuard.WithHotline or LetterGuard.NotWithHotline or LetterGuard.NotFromHotline or LetterGuard.MayLeave or LetterGuard.ContactLent or LetterGuard.ContactKept;

    private static Refusal? Objection(LetterGuard guard, Letter letter, LetterDeed deed, LetterFacts facts) => Holds(guard, letter, deed, facts) ? null : SentenceOf(guard);

    private static bool Holds(LetterGuard guard, Letter letter, LetterDeed deed, LetterFacts facts) => guard switch
    {
        LetterGuard.VersionMatches => deed.SeenVersion == letter.Version,
        LetterGuard.NotTransferred => !letter.WasTransferred,
        LetterGuard.OtherOrgan => facts.Target is { } target && target != letter.OrganPath,
        LetterGuard.AwayFromOffice => letter.OrganPath != letter.RootPath,
        LetterGuard.Extendable => facts.Terms.ExtensionOf(letter.Timing) is not null,
        LetterGuard.NotExtended => letter is { ExtensionAskedAt: null, ExtendedAt: null },
        LetterGuard.TermRuns => ChinaTime.DayOf(deed.At) <= facts.Terms.TermOf(letter.Timing, deed.At).Due,
        LetterGuard.ExtensionAsked => letter.ExtensionAskedAt is not null,
        LetterGuard.OtherHand => deed.Actor?.Id != letter.ExtensionAskedBy,
        LetterGuard.NoBlanks => !deed.Words.Contains(LetterDeed.Blank, StringComparison.Ordinal),
        LetterGuard.NotInvolved => letter.Involved.All(organ => organ.OrganPath != facts.Target),
        LetterGuard.Words => deed.Words.Trim().Length is >= WordsMinLength and <= LetterDeed.WordsMaxLength,
        LetterGuard.AnswerLength => deed.Words.Trim().Length is >= AnswerMinLength and <= LetterDeed.WordsMaxLength,
        LetterGuard.NotAskedForDetail => letter.DetailAskedAt is null,
        LetterGuard.DetailTermRan => letter.DetailAskedAt is { } asked && ChinaTime.DayOf(deed.At) > facts.Terms.DetailUntil(asked),
        LetterGuard.LeadFits => facts.Lead is { } lead && Leads(lead, letter, facts.Terms, ChinaTime.DayOf(deed.At)),
        LetterGuard.LeadAnswered => facts.Lead is { AnsweredAt: not null } answered && answered.Id == letter.LeadId,
        LetterGuard.LeadMoved => facts.Lead is { } moved && moved.Id == letter.LeadId && moved.OrganPath != letter.OrganPath,
        LetterGuard.Ground => deed.Ground is not null,
        LetterGuard.NotAskedBack => !letter.WasAskedBack,
        LetterGuard.Rating => deed.Rating is not null,
        LetterGuard.NotReopened => !letter.WasReopened,
        LetterGuard.ReopenTermRuns => letter.AnsweredAt is { } given && ChinaTime.DayOf(deed.At) <= facts.Terms.ReopenUntil(given),
        LetterGuard.RatingTermRan => letter.AnsweredAt is { } since && ChinaTime.DayOf(deed.At) > facts.Terms.RateUntil(since),
        LetterGuard.Consent or LetterGuard.Agreed => letter.MayBePublished,
        LetterGuard.NoReport or LetterGuard.MayLeave => letter.Kind != LetterKind.Report,
        LetterGuard.NoCopy => letter.CopyDocumentId is null,
        LetterGuard.NotErased => letter.ErasedAt is null,
        LetterGuard.NotHeld => letter.HeldAt is null,
        LetterGuard.Held => letter.HeldAt is not null,
        LetterGuard.RetentionRan => ChinaTime.DayOf(deed.At) > facts.Terms.KeptUntil(letter.MovedAt),
        LetterGuard.AtHotline => letter.IsAtHotline,
        LetterGuard.WithHotline => letter.IsWithHotline,
        LetterGuard.NotWithHotline => !letter.IsWithHotline,
        LetterGuard.NotFromHotline => !facts.IsFromHotline,
        LetterGuard.ContactLent => letter.LendsContact,
        LetterGuard.ContactKept => !letter.LendsContact,
    };

    // The one that is owed first leads, so that merging never takes time from a citizen.
    private static bool Leads(Letter lead, Letter letter, LetterTerms terms, DateOnly today) =>
        lead.Id != letter.Id && lead.OrganPath == letter.OrganPath && lead.State == LetterState.InHand && letter.Kind != LetterKind.Report
        && lead.Kind != LetterKind.Report && terms.TermOf(lead.Timing, today).Due <= terms.TermOf(letter.Timing, today).Due;

    /// <summary>Whether this is too little for a reason, question or remark.</summary>
    public static bool LacksWords(string? words) => (words ?? "").Trim().Length < WordsMinLength;

    /// <summary>What a person is told where the guard says no.</summary>
    public static Refusal SentenceOf(LetterGuard guard) => guard switch
    {
        LetterGuard.VersionMatches => new("stale.version", "来信在您打开之后又有人办理过，请对照最新情况后再办。"),
        LetterGuard.NotTransferred => new("letters.transferred", "这件来信已经转办过一次，再转办须由来信办理办公室决定。"),
        LetterGuard.OtherOrgan => new("letters.organ", "请选择另一个现存的单位。"),
        LetterGuard.AwayFromOffice => new("letters.office", "这件来信已经在来信办理办公室。"),
        LetterGuard.Extendable => new("letters.no-extension", "这类来信没有延长答复期限的规定，请按期答复。"),
        LetterGuard.NotExtended => new("letters.extended", "这件来信已经申请或者延长过一次答复期限。"),
        LetterGuard.TermRuns => new("letters.extension-late", "答复期限已过，不能再申请延长，请尽快答复。"),
        LetterGuard.ExtensionAsked => new("letters.extension-none", "没有等待批准的延期申请。"),
        LetterGuard.OtherHand => new("letters.other-hand", "延期须由申请人以外的人批准。"),
        LetterGuard.NoBlanks => new("letters.blanks", "答复里还有模板的空没有填（“＿＿”），请填好再答复。"),
        LetterGuard.NotInvolved => new("letters.involved", "这个单位已经在协办这件来信。"),
        LetterGuard.Words => new("letters.words", "请写明内容，两个字以上、两千字以内。"),
        LetterGuard.AnswerLength => new("letters.answer", "答复须写明问题、依据、结果和联系方式，五十字以上、两千字以内。"),
        LetterGuard.NotAskedForDetail => new("letters.asked", "已经请来信人补充过一次，不能再请，请按现有材料办理。"),
        LetterGuard.DetailTermRan => new("letters.detail-runs", "来信人补充材料的期限还没有届满。"),
        LetterGuard.LeadFits => new("letters.lead", "只能并入本单位正在办理、期限不晚于本件的另一件来信；举报不合并。"),
        LetterGuard.LeadAnswered => new("letters.lead-open", "并入的那一件还没有答复。"),
        LetterGuard.LeadMoved => new("letters.lead-here", "并入的那一件没有转到别的单位。"),
        LetterGuard.Ground => new("letters.ground", "请从列表中选择不予受理的理由。"),
        LetterGuard.NotAskedBack => new("letters.asked-back", "每件来信可以追问一次，这件已经追问过。"),
        LetterGuard.Rating => new("letters.rating", "请选择满意程度。"),
        LetterGuard.NotReopened => new("letters.reopened", "每件来信可以要求重办一次，这件已经重办过。"),
        LetterGuard.ReopenTermRuns => new("letters.reopen-late", "答复后要求重办的期限已过，请另写一封信。"),
        LetterGuard.RatingTermRan => new("letters.rating-runs", "评价期限还没有届满，不能自动办结。"),
        LetterGuard.Consent => new("letters.consent", "来信人没有同意公开，不能拟公开稿。"),
        LetterGuard.Agreed => new("letters.not-agreed", "您没有同意公开这封信，或者已经撤回了公开同意。"),
        LetterGuard.NoReport => new("letters.report", "举报信及其答复不公开。"),
        LetterGuard.NoCopy => new("letters.copy", "这件来信已经有公开稿，请在稿件档案里继续办理。"),
        LetterGuard.NotErased => new("letters.erased", "这件来信已到保存期限，内容已经销毁，只留办理经过。"),
        LetterGuard.NotHeld => new("letters.held", "这件来信已经保全，到期也不销毁。"),
        LetterGuard.Held => new("letters.not-held", "这件来信没有保全，不用解除。"),
        LetterGuard.RetentionRan => new("letters.kept", "这件来信还在保存期限内，不能销毁。"),
        LetterGuard.AtHotline => new("letters.not-at-hotline", "这件来信现在不在热线办理。"),
        LetterGuard.WithHotline => new("letters.not-with-hotline", "热线现在不在办您的来信，不用把联系方式交给热线。"),
        LetterGuard.NotWithHotline => new("letters.with-hotline", "热线正在办这件来信，热线办结或者退回以前不能再移交。"),
        LetterGuard.NotFromHotline => new("letters.hotline-order", "这件就是热线转来的工单，状态和答复用回传文件告诉热线，不用再移交。"),
        LetterGuard.MayLeave => new("letters.hotline-report", "举报只由指定的人办理，不能移交热线。"),
        LetterGuard.ContactLent => new("letters.contact-kept", "您没有同意把联系方式交给热线，或者已经撤回。"),
        LetterGuard.ContactKept => new("letters.contact-lent", "您已经同意把联系方式交给热线。"),
    };
}
