using System.Collections.Immutable;

namespace TengchongPortal.Domain.Disclosures.Contracts;

/// <summary>A proof's questions (三校：政策关 文字关 政治关, and the secrecy gate's); every one is worded so that yes lets the text pass.</summary>
public sealed record Checklist(string Code, string Label, ImmutableArray<ChecklistQuestion> Questions);

public sealed record ChecklistQuestion(string Code, string Text, bool MayNotApply = false);
