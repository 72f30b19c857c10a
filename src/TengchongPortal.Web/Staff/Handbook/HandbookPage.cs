using System.Collections.Immutable;
using TengchongPortal.Data.Reference;

namespace TengchongPortal.Web.Staff.Handbook;

public sealed record HandbookPage(ImmutableArray<FieldLine> Fields, ImmutableArray<RefusalLine> Refusals);

/// <summary>One field of a form at work, by the words of its label.</summary>
public sealed record FieldLine(string Label, FieldHelp Help);

/// <summary>One refusal code, or a family of them.</summary>
public sealed record RefusalLine(string Code, RefusalHelp Help);
