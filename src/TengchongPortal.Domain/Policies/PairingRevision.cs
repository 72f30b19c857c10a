using System.Collections.Immutable;
using TengchongPortal.Domain.Disclosures;

namespace TengchongPortal.Domain.Policies;

/// <summary>
/// A revision of a carried-over interpretation that says which policy it explains and nothing else (待配对). The old site had no five elements, and its
/// words are not ours to write anew: such a revision is spared the contract of elements, and nothing else. Empty fields of its header may be filled in.
/// </summary>
public static class PairingRevision
{
    /// <param name="before">The text that citizens read.</param>
    public static bool Fits(RevisionText before, RevisionText now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        return Adds(before.Relations, now.Relations) && IsSilent(before.Interpretation) && IsSilent(now.Interpretation)
            && before.Files.Select(file => file.Sha256).SequenceEqual(now.Files.Select(file => file.Sha256))
            && Bare(Filled(before, now)) == Bare(now);
    }

    private static bool Adds(ImmutableArray<RevisionRelation> before, ImmutableArray<RevisionRelation> now) =>
        !before.Except(now).Any() && now.Except(before).ToList() is { Count: > 0 } added && added.TrueForAll(link => link.Kind == RelationKind.Interprets);

    // The sheet sends the part with the five elements, empty but for a chosen organ.
    private static bool IsSilent(InterpretationFacts? facts) => facts is null or { Completeness: 0, Renditions.IsEmpty: true, Interpreter: "", Phone: "" };

    private static RevisionText Filled(RevisionText before, RevisionText now) => before with
    {
        Summary = Filled(before.Summary, now.Summary),
        Theme = Filled(before.Theme, now.Theme),
        Genre = Filled(before.Genre, now.Genre),
        Audience = Filled(before.Audience, now.Audience),
        Keywords = Filled(before.Keywords, now.Keywords),
        MadeOn = before.MadeOn ?? now.MadeOn,
    };

    private static string Filled(string before, string now) => before.Length == 0 ? now : before;

    // As a browser sends it back.
    private static string Tidy(string words) => words.ReplaceLineEndings("\n").Trim('\n', ' ');

    private static RevisionText Bare(RevisionText text) => text with
    {
        Title = Tidy(text.Title),
        Body = Tidy(text.Body),
        Summary = Tidy(text.Summary),
        ChangeKind = ChangeKind.First,
        ChangeNote = "",
        Interpretation = null,
        Files = ImmutableArray<RevisionFile>.Empty,
        Relations = ImmutableArray<RevisionRelation>.Empty,
        NamedOrgans = ImmutableArray<string>.Empty,
        Flags = ImmutableArray<string>.Empty,
    };
}
