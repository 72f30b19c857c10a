using System.Collections.Immutable;
using TengchongPortal.Domain.Organisations;

namespace TengchongPortal.Web.Staff.Organisations;

/// <summary>The statements of one organ: in force, waiting, and who answered before.</summary>
/// <param name="Waiting">A statement that a second person has not decided yet.</param>
/// <param name="GoodUntil">Last day of the confirmation in force.</param>
/// <param name="Before">Earlier statements, the newest first.</param>
public sealed record ResponsibilityPage(
    string Key,
    string Name,
    ResponsibilityForm Form,
    ResponsibilityEntry? InForce,
    DateOnly? GoodUntil,
    ImmutableArray<ResponsibilityGap> Gaps,
    ResponsibilityEntry? Waiting,
    ImmutableArray<ResponsibilityEntry> Before,
    bool MayEnter,
    bool MayConfirm);
