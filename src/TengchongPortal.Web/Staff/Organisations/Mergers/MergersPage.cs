using System.Collections.Immutable;
using TengchongPortal.Domain.Organisations.Mergers;

namespace TengchongPortal.Web.Staff.Organisations.Mergers;

/// <summary>Every merger that the reader may know of, the newest first.</summary>
public sealed record MergersPage(ImmutableArray<MergerReport> Mergers, bool MayMerge);

/// <summary>What was merged in one act.</summary>
/// <param name="Into">The organ that received.</param>
/// <param name="Living">Name of the organ that answers today, where the receiving one was merged since.</param>
public sealed record MergerReport(Guid ActId, string Into, string? Living, DateOnly EffectiveOn, string Basis, string By, DateTimeOffset At, ImmutableArray<MergedOrgan> Organs);

/// <summary>One organ of the act with its report.</summary>
/// <param name="Records">The list of all it published.</param>
public sealed record MergedOrgan(string Name, string Records, ImmutableArray<MergerLine> Lines);
