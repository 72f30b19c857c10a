namespace TengchongPortal.Web.Components.Notices;

/// <summary>The class names of a tone in <c>site.css</c>.</summary>
public static class ToneClass
{
    extension(Tone tone)
    {
        public string ClassName => tone switch
        {
            Tone.Plain => "tone-plain",
            Tone.Good => "tone-good",
            Tone.Attention => "tone-attention",
            Tone.Stopped => "tone-stopped",
            Tone.Quiet => "tone-quiet",
        };
    }
}
