using TengchongPortal.Web.Citizens.ReadingModes;

namespace TengchongPortal.Web.Wording;

/// <summary>Colours of letters and paper, in words.</summary>
public static class PageGroundWords
{
    extension(PageGround ground)
    {
        public string Label => ground switch
        {
            PageGround.Plain => "原色，跟随系统的浅色或者深色",
            PageGround.BlackOnWhite => "白底黑字",
            PageGround.YellowOnBlack => "黑底黄字",
            PageGround.YellowOnBlue => "蓝底黄字",
        };
    }
}
