namespace TengchongPortal.Web.Citizens.Policies;

/// <summary>How many policies of each type each topic of the year has, and those without one.</summary>
public sealed record TopicCounts(IReadOnlyList<(string Topic, string Type, int Count)> Rows)
{
    public IEnumerable<string> Topics => Rows.Select(row => row.Topic).Where(topic => topic.Length > 0).Distinct();

    /// <summary>The types of which a topic has any.</summary>
    public List<string> TypesOf(string topic) => [.. Rows.Where(row => row.Topic == topic).Select(row => row.Type)];

    /// <summary>Whether of each of these types at least one policy in so many is of the topic.</summary>
    public bool IsCommon(string topic, int rarest) => TypesOf(topic) is { Count: > 0 } types && types.TrueForAll(type => CountOf(topic, type) * rarest >= Rows.Where(row => row.Type == type).Sum(row => row.Count));

    private int CountOf(string topic, string type) => Rows.Where(row => row.Topic == topic && row.Type == type).Sum(row => row.Count);
}
