namespace TengchongPortal.Web.Wording;

/// <summary>What a writer is told about a paste.</summary>
public static class PasteWords
{
    public const string Unreadable = "没有读到可以粘贴的文字，请改用纯文本粘贴（Ctrl+Shift+V）。";

    public const string ChangedFormat = "粘贴的内容有普通文本不能表示的格式（如合并单元格、删除线），正文已改为网页文本格式。";

    public const string LeftOut = "修订中删去的文字、批注和隐藏文字没有粘贴。";

    public static string Pictures(int count) => $"有 {count} 张图片没有粘贴，请把图片另存后在“附件”处添加。";
}
