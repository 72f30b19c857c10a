using TengchongPortal.Data.Importing.Mapping;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Data.Importing.CarryingOver;

/// <summary>What becomes of one line: accepted, unchanged, or refused.</summary>
public sealed record LineVerdict(int Number, MappedLine? Mapped, Refusal? Refusal, bool IsUnchanged)
{
    public bool IsAccepted => Refusal is null && !IsUnchanged;

    public static LineVerdict Accepted(MappedLine line) => new(line.Number, line, null, IsUnchanged: false);

    public static LineVerdict Unchanged(MappedLine line) => new(line.Number, line, null, IsUnchanged: true);

    public static LineVerdict Refused(int number, Refusal refusal) => new(number, null, refusal, IsUnchanged: false);
}
