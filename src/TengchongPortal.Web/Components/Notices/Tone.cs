namespace TengchongPortal.Web.Components.Notices;

/// <summary>How loud a mark is. The words carry the meaning; the tone only helps the eye.</summary>
public enum Tone
{
    Plain,
    Good,
    Attention,
    Stopped,
    Quiet,
}
