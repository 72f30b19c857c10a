using System.Text.Json;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Domain.Disclosures;

/// <summary>The two fields of a text that decide whether and until when it must be public, for whoever reads many texts only for that.</summary>
public sealed record DutyFields
{
    public Openness Openness { get; init; } = Openness.Proactive;

    public DateOnly? MadeOn { get; init; }

    /// <summary>Reads what <see cref="RevisionContent.Fields"/> keeps, and passes over the rest.</summary>
    public static DutyFields Read(string fields) => JsonSerializer.Deserialize<DutyFields>(fields, DomainJson.Options)!;
}
