using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters;
using TengchongPortal.Domain.Letters.Receipts;
using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Domain.Rules;
using TengchongPortal.Domain.Staff;
using TengchongPortal.Domain.Tests.WorkingTime;
using TengchongPortal.Testing;

namespace TengchongPortal.Domain.Tests.Letters;

/// <summary>A letter brought to a state by real steps, with the other letter that leads it.</summary>
internal sealed class LetterStage
{
    public const string Words = "经现场查看，您反映的情况属实，原因是线路老化；已更换线路和灯具，今后每月巡查一次。有疑问请联系市示例局，电话见本单位机构页。";

    public static RuleBook Rules { get; } = RuleCsv.Parse(new StringReader(Seeded.Text(RuleCsv.RulesFile))).Book();

    public static LetterTerms Terms { get; } = new(Rules, Seeded.Calendar);

    /// <summary>A Friday before the long holiday (R42).</summary>
    public static DateTimeOffset Start { get; } = ChinaTime.StartOf(new(2019, 9, 27)).AddHours(9);

    public static Actor Clerk { get; } = People.One(StaffRole.LettersClerk, People.Department);

    public static Actor Neighbour { get; } = People.Person(StaffRole.LettersClerk, 3, People.OtherDepartment);

    public static Actor Leader { get; } = People.One(StaffRole.FinalSigner, People.Department);

    public static Actor Office { get; } = People.Another(StaffRole.LettersClerk);

    // Drawing one is slow on purpose.
    private static readonly Receipt _receipt = Receipt.Issue(Guid.NewGuid(), Start);

    private LetterStage(Letter letter, Letter lead) => (Letter, Lead) = (letter, lead);

    public Letter Letter { get; }

    /// <summary>An older letter in hand at the same organ.</summary>
    public Letter Lead { get; }

    public static Letter Receive(LetterKind kind = LetterKind.Enquiry, DateTimeOffset? at = null, string path = People.Department, bool mayBePublished = true) => Letter.Receive(
        new(kind, path, new("路灯不亮", "集镇到学校的一段路夜里没有灯，请修一修。", "固东镇", "张三丰", "13800138000", ""), mayBePublished, MayBeContacted: true),
        _receipt,
        words => new(words),
        at ?? Start);

    public static LetterStage In(LetterState state, LetterKind kind = LetterKind.Help, bool mayBePublished = true)
    {
        var lead = Receive(kind, Start.AddDays(-2));
        var stage = new LetterStage(Receive(kind, mayBePublished: mayBePublished), lead);
        Take(lead, LetterAct.Accept, Clerk, Start.AddDays(-2));
        foreach (var act in WayTo(state))
        {
            stage.Take(act, ActorOf(act));
        }

        return stage;
    }

    /// <summary>The same after the office handed it to the hotline, where that can be on the way there.</summary>
    public static LetterStage HandedOn(LetterState state, bool lends = false)
    {
        if (state is LetterState.Received or LetterState.NotAccepted)
        {
            return In(state);
        }

        var stage = In(LetterState.InHand);
        stage.Take(LetterAct.HandOn, Office);
        if (lends)
        {
            stage.Take(LetterAct.LendContact, null);
        }

        IEnumerable<LetterAct> rest = state == LetterState.Merged ? [LetterAct.Merge] : WayTo(state).Skip(WayTo(LetterState.InHand).Length);
        foreach (var act in rest)
        {
            stage.Take(act, ActorOf(act));
        }

        return stage;
    }

    /// <summary>A wish that no guard about its content refuses.</summary>
    public LetterDeed Fine(LetterAct act, Actor? actor) => new(act, actor, AtOf(act))
    {
        Words = Words,
        Sealed = new(Words),
        SeenVersion = Letter.Version,
        Rating = LetterRating.Satisfied,
        Ground = RefusalGround.Unclear,
    };

    public LetterFacts Facts(LetterAct act)
    {
        if (act == LetterAct.AnswerAlong && Lead.AnsweredAt is null)
        {
            Take(Lead, LetterAct.Answer, Clerk, Start.AddHours(2));
        }

        return new(Terms, Lead, People.OtherDepartment);
    }

    public LetterEvent Take(LetterAct act, Actor? actor, Func<LetterDeed, LetterDeed>? change = null) =>
        Letter.Take((change ?? (deed => deed))(Fine(act, actor)), Facts(act));

    public Refusal? Objection(LetterAct act, Actor? actor, Func<LetterDeed, LetterDeed>? change = null) =>
        LetterGuards.Objection(Letter, (change ?? (deed => deed))(Fine(act, actor)), Facts(act));

    public static Actor? ActorOf(LetterAct act) => LetterWorkflow.StepOf(act).By switch
    {
        LetterPart.Writer => null,
        LetterPart.Handler => Clerk,
        LetterPart.CoHandler => Neighbour,
        LetterPart.Office => Office,
        LetterPart.Approver => Leader,
        LetterPart.System => Actor.System,
    };

    private static void Take(Letter letter, LetterAct act, Actor actor, DateTimeOffset at) =>
        letter.Take(new(act, actor, at) { Words = Words, Sealed = new(Words), SeenVersion = letter.Version }, new(Terms));

    private static DateTimeOffset AtOf(LetterAct act) => act switch
    {
        LetterAct.Close or LetterAct.Resume => Start.AddDays(60),
        LetterAct.Erase => Start.AddYears(6),
        _ => Start.AddHours(3),
    };

    private static LetterAct[] WayTo(LetterState state) => state switch
    {
        LetterState.Received => [],
        LetterState.InHand => [LetterAct.Accept, LetterAct.Involve],
        LetterState.AwaitingDetail => [.. WayTo(LetterState.InHand), LetterAct.AskForDetail],
        LetterState.Merged => [LetterAct.Merge],
        LetterState.Answered => [.. WayTo(LetterState.InHand), LetterAct.Answer],
        LetterState.NotAccepted => [LetterAct.Refuse],
        LetterState.Closed => [.. WayTo(LetterState.Answered), LetterAct.Rate],
    };
}
