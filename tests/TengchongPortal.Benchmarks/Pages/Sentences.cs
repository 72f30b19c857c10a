using System.Text;

namespace TengchongPortal.Benchmarks.Pages;

/// <summary>Invented Chinese text of two to five kilobytes, the same on every machine.</summary>
internal sealed class Sentences
{
    private static readonly string[] _subjects = ["市人民政府", "各乡镇、街道", "市直有关部门", "村（居）民委员会", "项目单位", "申请人", "主管部门", "工作组"];
    private static readonly string[] _deeds = ["应当及时公布", "组织开展检查", "按季度核对", "在七日内答复", "逐级报送", "加强日常管护", "公开征求意见", "对照清单落实", "指定专人负责", "设置警示标志"];
    private static readonly string[] _things = ["项目建设进度", "资金使用情况", "办理时限和结果", "监督电话", "申请条件和材料", "道路养护安排", "饮用水水质", "招生计划", "补助对象名单", "安全隐患整改", "河道巡查记录", "便民服务事项"];

    private readonly Random _random = new(20000);

    public string Title(int number) => $"关于{One(_things)}的公告（第{number}号）";

    /// <summary>Paragraphs as the renderer would leave them, and the same without marks.</summary>
    public (string Html, string Plain) Body()
    {
        var (html, plain) = (new StringBuilder(), new StringBuilder());
        var length = 700 + _random.Next(1000);
        while (plain.Length < length)
        {
            var paragraph = string.Concat(Enumerable.Range(0, 4).Select(_ => $"{One(_subjects)}{One(_deeds)}{One(_things)}。"));
            html.Append("<p>").Append(paragraph).Append("</p>\n");
            plain.Append(paragraph).Append('\n');
        }

        return (html.ToString(), plain.ToString());
    }

    private string One(string[] words) => words[_random.Next(words.Length)];
}
