using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Disclosures.Contracts;
using TengchongPortal.Domain.Policies.Packages;
using TengchongPortal.Domain.Staff;

namespace TengchongPortal.Web.Staff.Disclosures.Dossier;

/// <summary>What goes out together (三同步): on a policy the plan and the interpretations, on an interpretation the way to its policy.</summary>
/// <param name="OrganKey">For beginning an interpretation; null for whoever drafts nothing there.</param>
public sealed record DossierPackage(bool IsLead, Guid PolicyId, string? OrganKey)
{
    public required bool IsComplete { get; init; }

    public bool MustInterpret { get; init; } = true;

    public bool GoesFirst { get; init; }

    public bool HasPlan { get; init; }

    /// <summary>The policy, for its interpretation; null on the policy itself, or where the reader may not know of it.</summary>
    public PackageLine? Lead { get; init; }

    public ImmutableArray<PackageLine> Interpretations { get; init; } = [];

    public static DossierPackage? Of(Edition edition, Actor reader, EditionFacts facts, DocumentType? type, string organKey)
    {
        ArgumentNullException.ThrowIfNull(edition);
        ArgumentNullException.ThrowIfNull(facts);
        return (type, facts.Package) switch
        {
            ({ IsPolicy: true }, var package) when edition.Current.Content is not null => OfPolicy(edition, reader, facts, package, organKey),
            ({ IsInterpretation: true }, { } package) when package.GoesTogether => new(false, package.Lead.DocumentId, null)
            {
                IsComplete = true,
                Lead = package.Lead.IsKnownTo(reader) ? PackageLine.Of(package.Lead) : null,
            },
            _ => null,
        };
    }

    private static DossierPackage OfPolicy(Edition edition, Actor reader, EditionFacts facts, PolicyPackage? package, string organKey)
    {
        var policy = edition.Current.Text.Policy ?? new();
        return new(true, edition.DocumentId, reader.May(Capability.WriteDrafts, edition.Document.OrganPath, "interpretation") ? organKey : null)
        {
            IsComplete = facts.PackageIsComplete,
            MustInterpret = policy.MustInterpret,
            GoesFirst = policy.GoesFirst,
            HasPlan = policy.Plan.IsComplete,
            Interpretations = [.. (package?.Companions ?? []).Where(one => one.IsKnownTo(reader)).Select(PackageLine.Of)],
        };
    }
}

/// <summary>A text of the package and where it stands.</summary>
/// <param name="Completeness">Of the five elements; null for the policy.</param>
public sealed record PackageLine(Guid EditionId, string Title, EditorialState State, int? Completeness)
{
    public static PackageLine Of(Edition edition)
    {
        ArgumentNullException.ThrowIfNull(edition);
        return new(edition.Id, edition.Title, edition.State, edition.Current.Text.Interpretation?.Completeness);
    }
}
