namespace TengchongPortal.Web.Citizens.Topics;

/// <summary>The topics that have something to read, by kind; what has gone into the archive; and the fields that have been silent.</summary>
public sealed record TopicListPage(IReadOnlyList<TopicGroup> Groups, IReadOnlyList<TopicLine> Archived, IReadOnlyList<TopicLine> Silent);

/// <summary>Topics of one kind.</summary>
public sealed record TopicGroup(string Label, IReadOnlyList<TopicLine> Topics);

/// <summary>One topic and the day of its newest record, as far as it is known.</summary>
public sealed record TopicLine(string Name, string Address, string Description, DateOnly? LastOn);
