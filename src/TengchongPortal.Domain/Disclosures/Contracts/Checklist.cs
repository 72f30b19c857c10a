using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Contracts;

/// <summary>A proof's questions (三校：政策关 文字关 政治关, and the secrecy gate's); every one is worded so that yes lets the text pass.</summary>
/// <param name="Outcomes">Ways to end the review where it is more than yes and no; null where it is not.</param>
public sealed record Checklist(string Code, string Label, ImmutableArray<ChecklistQuestion> Questions, IReadOnlyList<ChecklistOutcome>? Outcomes = null);

public sealed record ChecklistQuestion(string Code, string Text, bool MayNotApply = false);

/// <param name="Text">What the outcome says, for the person who chooses it.</param>
public sealed record ChecklistOutcome(string Code, string Label, string Text = "");
