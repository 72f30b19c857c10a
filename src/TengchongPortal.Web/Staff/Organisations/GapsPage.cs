using System.Collections.Immutable;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Web.Staff.Organisations;

/// <param name="IsAll">Whether organs without a gap are listed as well.</param>
/// <param name="WithGaps">How many of the reader's organs lack something.</param>
/// <param name="Whole">How many lack nothing.</param>
public sealed record GapsPage(bool IsAll, int WithGaps, int Whole, ImmutableArray<GapsLine> Lines);

/// <summary>One organ of the register of responsibilities.</summary>
/// <param name="InForce">The statement that holds; null while there is none.</param>
/// <param name="GoodUntil">Last day of its confirmation.</param>
/// <param name="IsWaiting">A statement waits for a second person.</param>
/// <param name="MayConfirm">That second person may be the reader.</param>
public sealed record GapsLine(string Key, string Name, Responsibility? InForce, DateOnly? GoodUntil, ImmutableArray<ResponsibilityGap> Gaps, bool IsWaiting, bool MayConfirm);
