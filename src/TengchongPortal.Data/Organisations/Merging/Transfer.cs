using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.Organisations.Mergers;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Data.Organisations.Merging;

/// <summary>One thing that an organ has in hand.</summary>
/// <param name="Name">Whose or what it is; empty for texts at work.</param>
/// <param name="Note">Key of its role or state; empty where there is none.</param>
public sealed record MergedThing(string Id, string Name = "", string Note = "");

/// <summary>When it is asked, and who answers for whom then.</summary>
internal sealed record MergerMoment(Succession Succession, DateTimeOffset At);

/// <summary>From which organ to which, by whose hand.</summary>
/// <param name="IsNarrow">The successor has organs below it, which a moved right must not reach.</param>
internal sealed record Transfer(Organ From, Organ Into, bool IsNarrow, Actor By, DateTimeOffset At);
