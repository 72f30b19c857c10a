using System.Collections.Immutable;
using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Data.Seeding.Demonstration;

/// <summary>A pattern of invented records (<c>seeds/demo-texts.json</c>).</summary>
public sealed record DemoTemplate(
    string Key,
    string Type,
    string Column,
    string Title,
    ImmutableArray<string> Organs,
    string Theme,
    string Genre,
    string Audience,
    ImmutableArray<string> Keywords,
    string Summary,
    string Body,
    string? DocNumber = null,
    string? RelatesTo = null,
    string? Source = null,
    DateOnly? UsableFrom = null)
{
    /// <summary>Of a policy: what it says in plain words and how it is explained; null for every other type.</summary>
    public DemoPolicy? Policy { get; init; }

    /// <summary>Of a meeting: its open items; empty for every other type.</summary>
    public ImmutableArray<DemoAgendaItem> Agenda { get; init; } = [];

    /// <summary>Of a briefing: who spoke; empty for an executive meeting.</summary>
    public string Briefing { get; init; } = "";

    /// <summary>Of a repost: where it came from and when; null for every other type.</summary>
    public DemoRepost? Repost { get; init; }

    /// <summary>Of a clean-up: what it finds of the newest record of other patterns.</summary>
    public ImmutableDictionary<string, CleanUpFinding> Finds { get; init; } = ImmutableDictionary<string, CleanUpFinding>.Empty;

    /// <summary>Attachments: their names, and where they lie in <c>seeds/demo-files</c>.</summary>
    public ImmutableDictionary<string, string> Files { get; init; } = ImmutableDictionary<string, string>.Empty;
}
