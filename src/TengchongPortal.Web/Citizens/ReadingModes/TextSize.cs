namespace TengchongPortal.Web.Citizens.ReadingModes;

/// <summary>How large the letters are (大字版).</summary>
public enum TextSize
{
    Standard,
    Large,
    Larger,
    Largest,
}
