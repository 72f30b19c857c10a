using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Contracts;

/// <summary>The contract of a document type: what a draft must hold before it may be submitted, and which route it takes.</summary>
/// <param name="Requires">Field keys; a missing one is a fault at submission and a warning on import.</param>
/// <param name="HoldsAgenda">The record of a meeting, a press conference or a briefing, with open items (R30).</param>
/// <param name="AnswersQuestions">An entry of the knowledge base (知识条目): told while what it rests on holds (R133).</param>
/// <param name="IsReposted">A text of a higher government (转载), whose issuer owed its publication: here only the hours of the repost run (R115).</param>
/// <param name="FillsWarnings">A form with blanks (预警信息样表), from which one duty person puts up warnings.</param>
public sealed record DocumentType(
    string Key,
    string Name,
    string Route,
    ImmutableArray<string> Requires,
    string Genre,
    ImmutableArray<string> DefaultColumns,
    bool HasValidity = false,
    bool MustInterpret = false,
    bool EmergencyAllowed = false,
    bool FillsWarnings = false,
    ImmutableArray<string> Sections = default,
    bool HoldsAgenda = false,
    bool AnswersQuestions = false,
    bool IsReposted = false)
{
    /// <summary>Whether it is a policy document, which is interpreted unless a listed reason says not (应解读).</summary>
    public bool IsPolicy => MustInterpret;

    /// <summary>Whether it explains a policy, in the elements that it must have.</summary>
    public bool IsInterpretation => !Sections.IsDefaultOrEmpty;
}
