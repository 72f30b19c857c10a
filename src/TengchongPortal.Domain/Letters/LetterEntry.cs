using System.Collections.Immutable;

namespace TengchongPortal.Domain.Letters;

/// <summary>What a citizen hands in.</summary>
/// <param name="OrganPath">The organ that the citizen chose, or the city, whose office will assign it.</param>
public sealed record LetterEntry(LetterKind Kind, string OrganPath, LetterWords Words, bool MayBePublished, bool MayBeContacted)
{
    /// <summary>The public record that the letter asks about, where it was written from its page; counted for follow-up interpretations (R31).</summary>
    public Guid? About { get; init; }

    /// <summary>Code of the hot field (R38) from whose page it was written; empty for others.</summary>
    public string Field { get; init; } = "";

    public ImmutableArray<LetterAttachment> Files { get; init; } = [];
}
