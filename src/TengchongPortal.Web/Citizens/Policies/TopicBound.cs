namespace TengchongPortal.Web.Citizens.Policies;

/// <summary>A list of a topic is walked along until a page is full where of each type at least one text in so many is of the topic; elsewhere those of the topic are looked up.</summary>
public sealed record TopicBound(int Rarest)
{
    public static TopicBound Usual { get; } = new(50);
}
