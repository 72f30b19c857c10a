using System.Collections.Immutable;
using TengchongPortal.Data.Importing.Lines;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Policies.Comparing;

namespace TengchongPortal.Data.Importing.Mapping;

/// <summary>A line made ready to be carried over.</summary>
/// <param name="OrganKey">Key of the issuing organ, which may not exist yet.</param>
/// <param name="Warnings">What the type contract or the form of a field misses; the line is taken all the same.</param>
public sealed record MappedLine(
    int Number,
    ImportLine Line,
    LineIdentity Identity,
    string OrganKey,
    string OrganName,
    string TypeKey,
    RevisionText Text,
    PublishedMoment Published,
    ImmutableArray<Refusal> Warnings)
{
    /// <summary>Whether it explains a policy, so that it is carried over after all others and paired where it names one.</summary>
    public bool Explains { get; init; }

    /// <summary>What it names as the policy that it explains, the surest place first. The body is not asked: it names its legal basis too.</summary>
    public ImmutableArray<PairClues> Clues =>
        [PairClues.OfLine(Line.Title), PairClues.OfName(Line.Pairs.FirstOrDefault(pair => pair is { Group: "line", Key: "related" })?.Value ?? ""), PairClues.OfLine(Line.DocumentNumber)];
}
