using System.Text.RegularExpressions;

namespace TengchongPortal.Domain.Letters.Copies;

/// <summary>The address with which an answer turns to its writer; a text for everybody begins without it.</summary>
public static partial class Greeting
{
    /// <summary>The words behind the greeting; all of them where they are nothing else.</summary>
    public static string LeftOutOf(string answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var rest = Address().Replace(answer.TrimStart(), "", 1).TrimStart();
        return rest.Length > 0 ? rest : answer;
    }

    // “尊敬的某某：”, “某某，您好！”, and what follows of “您追问的……收悉，现答复如下：”.
    [GeneratedRegex(@"^(?:尊敬的[^\n。：:，,！!]{0,20}[：:，,]\s*)?(?:[^\n。：:，,！!？?]{0,12}[：:，,]?\s*[您你]好[，,。：:！!\s]*)?(?:〔略〕[，,：:]\s*)?(?:[您你][^\n。]{0,60}(?:收悉|已收到|(?:答复|回复)如下)[：:。！!，,]\s*|[您你](?:追问|来信|留言|(?:咨询|反映|提出)的(?:问题|事项|情况))[^\n。，,：:]{0,40}[，,：:]\s*)?(?:现?(?:将有关情况)?(?:答复|回复)如下[：:。]\s*)?")]
    private static partial Regex Address();
}
