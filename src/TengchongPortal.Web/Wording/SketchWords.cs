using System.Globalization;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Wording;

/// <summary>What the sheet says while one writes.</summary>
public static class SketchWords
{
    public const string WithoutForm = "没有自动保存，请手动保存草稿。";

    public const string TooLong = "内容太长，没有自动保存，请手动保存草稿或把内容改为附件。";

    public static string Kept(DateTimeOffset at) => $"已自动保存 {ChinaTime.Of(at).ToString("HH:mm", CultureInfo.InvariantCulture)}";

    public static string Secret(string fault) => $"没有自动保存：{fault}";

    public static string Present(string name, TimeSpan ago) => $"{name} 正在编辑（{(ago < TimeSpan.FromMinutes(1) ? "刚刚" : $"{(int)ago.TotalMinutes} 分钟前")}）";
}
