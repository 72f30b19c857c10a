using System.Collections.Immutable;
using TengchongPortal.Domain.Duties;

namespace TengchongPortal.Domain.Letters.Watching;

/// <summary>A step of the ladder, or of the watch over the three months, whose day has come for a letter.</summary>
/// <param name="Due">The last day of the term, or the day of the veto.</param>
/// <param name="Step">Where it stands: a working day of the ladder, or the number of the warning.</param>
public sealed record LetterCall(string Subject, DateOnly Due, int Step, ImmutableArray<DutyPart> Parts, bool IsRisk, int WorkingDaysLeft);
