using System.Collections.Immutable;
using System.Text.Json;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Organisations.Mergers;

/// <summary>One kind of things in the report of a merger: how many the predecessor had before, and how many of these the successor had afterwards.</summary>
public sealed class MergerLine : IWrittenOnce
{
    private MergerLine()
    {
    }

    public Guid Id { get; private set; }

    public Guid MergerId { get; private set; }

    public MergedKind Kind { get; private set; }

    public int Before { get; private set; }

    public int After { get; private set; }

    /// <summary>Names of persons, topics and carriers, in JSON; texts at work have no name here, for a purge must find nothing left of them.</summary>
    public string Names { get; private set; } = "[]";

    public ImmutableArray<string> ReadNames() => JsonSerializer.Deserialize<ImmutableArray<string>>(Names, DomainJson.Options);

    public static MergerLine Count(MergedKind kind, int before, int after, IEnumerable<string> names) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        Before = before,
        After = after,
        Names = JsonSerializer.Serialize(names.Where(name => name.Length > 0), DomainJson.Options),
    };
}
