using System.Collections.Immutable;
using TengchongPortal.Data.Importing.Lines;
using TengchongPortal.Domain.Disclosures;
using TengchongPortal.Domain.Kernel;

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
    ImmutableArray<Refusal> Warnings);
