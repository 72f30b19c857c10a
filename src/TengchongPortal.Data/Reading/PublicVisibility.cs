namespace TengchongPortal.Data.Reading;

/// <summary>How a public row is shown: the text, the text under a banner, or only a notice that something was here.</summary>
public enum PublicVisibility
{
    Shown,
    Banner,
    Notice,
}
