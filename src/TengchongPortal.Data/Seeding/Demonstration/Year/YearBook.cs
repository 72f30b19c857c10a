using TengchongPortal.Domain.Organisations;
using TengchongPortal.Domain.WorkingTime;

namespace TengchongPortal.Data.Seeding.Demonstration.Year;

/// <summary>Makes the plan of the demonstration year from its script and the working calendar.</summary>
public sealed class YearBook(SeedFolder folder, WorkingCalendar calendar)
{
    public YearPlan PlanFor(IReadOnlyList<Organ> organs) => new(YearScript.Read(folder), DemoTexts.Read(folder), organs, calendar);
}
