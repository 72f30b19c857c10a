using TengchongPortal.Web.Citizens.ReadingModes;

namespace TengchongPortal.Web.Wording;

/// <summary>Sizes of letters, in words.</summary>
public static class TextSizeWords
{
    extension(TextSize size)
    {
        public string Label => size switch
        {
            TextSize.Standard => "标准",
            TextSize.Large => "大（1.25 倍）",
            TextSize.Larger => "特大（1.5 倍）",
            TextSize.Largest => "超大（1.75 倍）",
        };
    }
}
