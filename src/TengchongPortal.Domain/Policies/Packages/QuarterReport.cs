using System.Collections.Immutable;

namespace TengchongPortal.Domain.Policies.Packages;

/// <summary>A policy of the period, and how it was explained.</summary>
/// <param name="IsTogether">Its interpretation came out by the same act.</param>
public sealed record ReportedPolicy(Guid DocumentId, string Title, bool MustInterpret, bool IsTogether, bool IsLate, ImmutableArray<ReportedMaterial> Materials)
{
    /// <summary>制定机关 by the name of the day.</summary>
    public string OrganName { get; init; } = "";

    public string DocumentNumber { get; init; } = "";

    public DateOnly? PublishedOn { get; init; }

    /// <summary>Titles of interpretations that wait for their pair (待配对) and name this policy: they are shown and explain it, and nothing leads to them.</summary>
    public ImmutableArray<string> Unpaired { get; init; } = [];

    /// <summary>Why it went out before its interpretation, as listed; empty where nothing was said.</summary>
    public string FirstReason { get; init; } = "";

    /// <summary>The same in the issuer's own words.</summary>
    public string FirstNote { get; init; } = "";

    /// <summary>Whether anything that is shown explains it.</summary>
    public bool IsExplained => !Materials.IsEmpty || !Unpaired.IsEmpty;

    /// <summary>Whether policy and interpretation lead to each other (关联发布): each is at an address of its own and one link tells both pages.</summary>
    public bool IsLinked => Materials.Any(one => one.IsFound);

    /// <summary>Explained, and not linked: nobody comes from the one to the other.</summary>
    public bool IsUnlinked => IsExplained && !IsLinked;

    /// <summary>Whether the inspection has anything to say: not explained, too late, out of step, or not linked.</summary>
    public bool IsFaulty => IsLate || IsOutOfStep || IsUnlinked || (MustInterpret && !IsExplained);

    public IEnumerable<InterpretationForm> Forms => Materials.SelectMany(one => one.Forms).Distinct();

    /// <summary>Owed and not made, signed and released in step with its policy (三同步).</summary>
    public bool IsOutOfStep => MustInterpret && !IsTogether;
}

/// <summary>An interpretation that explains a policy of the period.</summary>
/// <param name="IsFound">Citizens find it at its own address.</param>
public sealed record ReportedMaterial(Guid DocumentId, bool IsFound, ImmutableArray<InterpretationForm> Forms);

/// <summary>How policies of a quarter were explained (政策解读季度检查, domain 04 §5.4): every figure counts the policies behind it, or the materials.</summary>
public sealed record QuarterReport(ImmutableArray<ReportedPolicy> Policies)
{
    public int Issued => Policies.Length;

    public int Owed => Policies.Count(policy => policy.MustInterpret);

    public int Explained => Policies.Count(policy => policy is { MustInterpret: true, IsExplained: true });

    /// <summary>Of those that must be explained, in percent; null where none must.</summary>
    public decimal? Rate => Owed == 0 ? null : Math.Round(100m * Explained / Owed, 1);

    public int Together => Policies.Count(policy => policy.IsTogether);

    public int OutOfStep => Policies.Count(policy => policy.IsOutOfStep);

    public int Linked => Policies.Count(policy => policy.IsLinked);

    public int Unlinked => Policies.Count(policy => policy.IsUnlinked);

    public int Diversified => Policies.Count(policy => policy.Forms.Any(form => form != InterpretationForm.Text));

    /// <summary>How many materials come in each form, the forms that occur; what explains two policies is one material.</summary>
    public IEnumerable<(InterpretationForm Form, int Count)> ByForm =>
        Policies.SelectMany(policy => policy.Materials).DistinctBy(one => one.DocumentId).SelectMany(one => one.Forms.Distinct()).GroupBy(form => form).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));

    /// <summary>The report of one organ.</summary>
    public QuarterReport Of(string organ) => new([.. Policies.Where(policy => policy.OrganName == organ)]);

    /// <summary>存在问题的: not explained though they must be, explained too late, out of step with their interpretation, or not linked with it.</summary>
    public IEnumerable<ReportedPolicy> Faulty => Policies.Where(policy => policy.IsFaulty);
}
