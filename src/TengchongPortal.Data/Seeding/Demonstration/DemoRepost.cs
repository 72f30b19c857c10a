namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>Where an invented repost came from, how long ago, and how many hours after that it was posted; null: not yet.</summary>
public sealed record DemoRepost(string Source, Uri Address, int HoursAgo, int? PostedAfter = null);
