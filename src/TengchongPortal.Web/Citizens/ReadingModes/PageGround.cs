namespace TengchongPortal.Web.Citizens.ReadingModes;

/// <summary>The colours of letters and paper (高对比度); all but the first have a contrast of at least seven to one.</summary>
public enum PageGround
{
    Plain,
    BlackOnWhite,
    YellowOnBlack,
    YellowOnBlue,
}
