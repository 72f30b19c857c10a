namespace TengchongPortal.Web.Foundations.Sources;

/// <summary>Section <c>Reposts:Watch</c>: whether the portal looks at the sources of reposts by itself. Off unless set: many a network lets nothing out.</summary>
public sealed record RepostWatching
{
    public const string Section = "Reposts:Watch";

    /// <summary>Hours between two looks at the same page; 0: it never looks by itself.</summary>
    public int EveryHours { get; init; }

    /// <summary>How many pages one look may read, so that no source is stormed.</summary>
    public int MostAtOnce { get; init; } = 20;

    public bool IsOn => EveryHours > 0;
}
