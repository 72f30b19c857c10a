using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Policies;

/// <summary>What an interpretation must hold before it is sent in (R44 to R46); codes <c>contract.interpretation.{field}</c>.</summary>
public static class InterpretationContract
{
    private const string Family = "contract.interpretation";

    private const string NoExpert = "专家解读须从解读专家登记册中选择专家，不接受匿名或者没有登记的专家；登记册里没有的，请先登记并由第二人确认。";

    /// <summary>That the chosen expert is not in the register, or not any more.</summary>
    public static Refusal UnknownExpert { get; } = new($"{Family}.expert", NoExpert);

    /// <summary>That a press briefing is found nowhere: in no file, at no address, and in no record of a press conference or a briefing that the text is linked with.</summary>
    /// <param name="place">Which form, from 0.</param>
    public static Refusal NoBriefing(int place) =>
        new($"{Family}.place.{place}", "新闻发布会、吹风会须填写记录或者视频的附件名、https:// 开头的网址；记录已经在本站的，在“关联信息”中用“相关”关联那次发布会、吹风会的记录。");

    public static IEnumerable<Refusal> Faults(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var facts = text.Interpretation ?? new();
        return
        [
            .. facts.Elements.Where(element => element.Words.Length == 0).Select(element => new Refusal($"{Family}.{element.Code}", $"政策解读的五项要素缺“{element.Name}”。")),
            .. FormFaults(facts),
            .. PlaceFaults(facts, text),
            .. PersonFaults(facts),
        ];
    }

    private static IEnumerable<Refusal> FormFaults(InterpretationFacts facts)
    {
        if (facts.Renditions.IsEmpty)
        {
            yield return new($"{Family}.forms", "请至少选择一种解读形式。");
        }

        foreach (var (place, one) in facts.Renditions.Index().Where(pair => pair.Item.NeedsAlternative && pair.Item.Alternative.Length == 0))
        {
            yield return new($"{Family}.alternative.{place}", "图片、音频、视频、动漫、发布会，以及放在附件或者别处的图表、问答、专家和负责人解读，须附文字版，看不见或者听不见的人才能知道内容。");
        }
    }

    private static IEnumerable<Refusal> PlaceFaults(InterpretationFacts facts, RevisionText text) =>
        facts.Renditions.Index().Select(pair => PlaceFault(pair.Index, pair.Item, text)).OfType<Refusal>();

    private static Refusal? PlaceFault(int place, Rendition one, RevisionText text) => one switch
    {
        _ when !one.IsFoundIn(text.Files.Select(file => file.Name)) => new(
            $"{Family}.place.{place}", $"解读形式写的“{one.Place}”既不是本稿附件的文件名，也不是 https:// 开头的网址；请照附件的文件名填写，或者填写能打开的网址。"),
        { Place.Length: > 0 } => null,
        _ when one.Form.NeedsPlace => new($"{Family}.place.{place}", "图片、音频、视频、动漫须写明在哪里：填写本稿附件的文件名，或者 https:// 开头的网址；还没有做好的，请先不选这种形式。"),
        _ when one.Form.MayStandInBody && text.Body.Trim().Length == 0 => new($"{Family}.place.{place}", "图表、问答须写在正文里，或者填写附件的文件名、https:// 开头的网址；现在正文是空的，也没有写明在哪里。"),
        { Form: InterpretationForm.Briefing } when !text.Relations.Any(link => link.Kind == RelationKind.Related) => NoBriefing(place),
        _ => null,
    };

    private static IEnumerable<Refusal> PersonFaults(InterpretationFacts facts)
    {
        var isNamed = facts.Renditions.Any(one => one.Form.NamesSpeaker) || facts.IsPrincipal;
        return new (bool Lacks, string Field, string Words)[]
        {
            (facts.OrganPath.Length == 0, "organ", "请选择解读机构。"),
            (facts.Phone.Length == 0, "phone", "请写明解读机构的联系电话。"),
            (facts.Interpreter.Length == 0, "interpreter", isNamed ? "负责人解读和专家解读须写明解读人姓名，不接受匿名。" : "请写明解读人：姓名，或者负责解读的科室。"),
            (isNamed && facts.InterpreterPost.Length == 0, "interpreter_post", "请写明解读人的职务或者职称。"),
            (facts.Has(InterpretationForm.Principal) && !facts.IsPrincipal, "is_principal", "形式选了“主要负责人解读”，请确认解读人就是主要负责人。"),
            (facts.Has(InterpretationForm.Expert) && facts.ExpertId is null, "expert", NoExpert),
            (facts.Has(InterpretationForm.Expert) && facts.Interests.Length == 0, "interests", "专家解读须说明专家与所解读事项有无利害关系。"),
        }.Where(one => one.Lacks).Select(one => new Refusal($"{Family}.{one.Field}", one.Words));
    }
}
