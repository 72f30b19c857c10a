using System.Collections.Immutable;
using TengchongPortal.Domain.Hotline;
using TengchongPortal.Domain.Kernel;

namespace TengchongPortal.Web.Staff.Hotline;

/// <summary>The files that come from the hotline, each in its shape.</summary>
public static class HotlineReading
{
    /// <exception cref="RuleBrokenException"><c>hotline.file</c>: the file as a whole cannot be read.</exception>
    public static (ImmutableArray<HotlineLine> Lines, ImmutableArray<HotlineFault> Faults) Orders(string text, DateTimeOffset now) =>
        HotlineRows.Read(text, HotlineColumns.Shape, (line, row) => HotlineColumns.LineOf(line, row, now), HotlineColumns.NumberOf);

    /// <exception cref="RuleBrokenException"><c>hotline.file</c> or <c>hotline.column</c>.</exception>
    public static (ImmutableArray<ReturnLine> Lines, ImmutableArray<HotlineFault> Faults) Returns(string text) => HotlineRows.Read(text, ReturnColumns.Shape, ReturnColumns.LineOf, ReturnColumns.NumberOf);

    /// <exception cref="RuleBrokenException"><c>hotline.file</c> or <c>hotline.column</c>.</exception>
    public static (ImmutableArray<QuestionLine> Lines, ImmutableArray<HotlineFault> Faults) Questions(string text) => HotlineRows.Read(text, QuestionColumns.Shape, QuestionColumns.LineOf, QuestionColumns.NumberOf);
}
