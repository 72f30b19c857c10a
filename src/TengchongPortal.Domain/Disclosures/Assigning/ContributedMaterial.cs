using TengchongPortal.Domain.Policies;

namespace TengchongPortal.Domain.Disclosures.Assigning;

/// <summary>What a contributor hands in: a file or an address, and which form of the interpretation it is.</summary>
/// <param name="File">A stored file; its place among the attachments is given here.</param>
/// <param name="Form">Null for raw material, which is no form by itself.</param>
public sealed record ContributedMaterial(RevisionFile? File, Rendition? Form)
{
    /// <summary>The text with the material; nothing else of it changes, and what it has already is not added again.</summary>
    public RevisionText Into(RevisionText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var facts = text.Interpretation ?? new();
        return text with
        {
            Files = File is null || text.Files.Any(one => one.Sha256 == File.Sha256 && one.Name == File.Name) ? text.Files : text.Files.Add(File with { Ordinal = text.Files.Length + 1 }),
            Interpretation = Form is null || facts.Renditions.Contains(Form) ? facts : facts with { Renditions = facts.Renditions.Add(Form) },
        };
    }
}
