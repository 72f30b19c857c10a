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

    /// <summary>Whether anything that is shown explains it.</summary>
    public bool IsExplained => !Materials.IsEmpty;

    /// <summary>Whether policy and interpretation lead to each other (关联发布): each is at an address of its own and one link tells both pages.</summary>
    public bool IsLinked => Materials.Any(one => one.IsFound);

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

    public int Diversified => Policies.Count(policy => policy.Forms.Any(form => form != InterpretationForm.Text));

    /// <summary>How many materials come in each form, the forms that occur; what explains two policies is one material.</summary>
    public IEnumerable<(InterpretationForm Form, int Count)> ByForm =>
        Policies.SelectMany(policy => policy.Materials).DistinctBy(one => one.DocumentId).SelectMany(one => one.Forms.Distinct()).GroupBy(form => form).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()));

    /// <summary>The report of one organ.</summary>
    public QuarterReport Of(string organ) => new([.. Policies.Where(policy => policy.OrganName == organ)]);

    /// <summary>Not explained though they must be, or explained too late.</summary>
    public IEnumerable<ReportedPolicy> Faulty => Policies.Where(policy => policy.IsLate || policy is { MustInterpret: true, IsExplained: false });
}
