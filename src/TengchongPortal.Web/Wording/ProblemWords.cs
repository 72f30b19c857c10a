namespace TengchongPortal.Web.Wording;

/// <summary>What a status means to the person who meets it, whether anything was kept, and what to do now.</summary>
public sealed record ProblemWords(string Code, string Title, string Sentence, params IReadOnlyList<string> Advice)
{
    public const string ExpiredTitle = "页面已过期";
    public const string ExpiredSentence = "这张表单打开的时间过长，或者浏览器没有保存本站的 Cookie，提交的内容没有被接收。";

    /// <summary>On the page of a form that the storage could not take now.</summary>
    public const string UnkeptSentence = "系统暂时无法写入数据，刚才的操作没有执行，也没有保存任何内容。您填写的内容都还在下面（密码和选取的附件除外），请稍候片刻再次提交。";

    public static IReadOnlyList<string> ExpiredAdvice { get; } =
        ["退回上一页，先复制已填写的内容，再刷新页面重新提交。", "如果仍不成功，请检查浏览器是否允许本站使用 Cookie。"];

    public static ProblemWords Of(int status) => status switch
    {
        400 => new("request.bad", "请求无法识别", "浏览器发来的请求不完整或者格式有误，本站没有作任何处理。", "退回上一页再试一次。", "如果是手工输入的网址，请检查是否有误。"),
        401 => new("access.sign-in", "请先登录", "您没有登录，或者登录已经过期，操作没有执行。", "登录后再试。"),
        403 => new("access.denied", "没有权限", "您的账号没有进行这项操作的权限，操作没有执行。", "如果确需办理，请联系本单位的信息公开联络员。"),
        404 => new("missing", "没有找到这个页面", "本站没有这个网址，或者这项信息没有公开。", "检查网址是否完整、有无错字。", "从政府信息公开目录中按栏目查找。"),
        405 => new("request.method", "不能这样访问", "这个网址不接受这种访问方式，本站没有作任何处理。", "从页面上的链接或按钮进入。"),
        406 => new("request.format", "没有这种格式", "本站不能以您要求的格式提供这项内容。", "改用网页格式访问。"),
        409 => new("conflict", "现在不能这样办理", "内容的当前状态不允许这项操作，操作没有执行。", "退回上一页并刷新，查看最新状态。"),
        410 => new("gone", "这项信息已不再公开", "这个网址上原有的信息已经撤下，不再提供。", "从政府信息公开目录中查找现行信息。"),
        413 => new("request.too-large", "提交的内容过大", "提交的文字或附件超过了本站的上限，没有被接收。", "压缩或拆分附件后重新提交。"),
        414 or 431 => new("request.too-long", "网址或请求头过长", "浏览器发来的请求超过了本站的上限，没有被处理。", "从首页重新进入。"),
        415 => new("request.type", "不接受这种格式", "提交内容的格式或者字符编码不被接受，没有被接收。本站只接受 UTF-8 编码的表单。", "换用常见的浏览器或文件格式后重新提交。"),
        422 => new("content.invalid", "填写的内容有误", "提交的内容不符合要求，没有被接收。", "退回上一页，按提示更正后重新提交。"),
        429 => new("too-fast", "操作过于频繁", "短时间内的操作次数超过了上限，这一次没有被处理。", "稍候几分钟再试。"),
        503 => new("storage.unavailable", "系统暂时繁忙", "系统暂时无法读写数据，刚才的操作没有执行，没有作任何改动。", "稍候片刻再试。"),
        >= 500 => new("fault", "系统出了问题", "系统发生意外错误，已记入日志，由管理人员处理。刚才的操作可能没有完成。", "稍后再试，并核对操作结果。"),
        _ => new("request.refused", "请求未被接受", "本站不能处理这个请求，没有作任何改动。", "从首页重新进入。"),
    };
}
