using TengchongPortal.Domain.Policies.Ledgers;

namespace TengchongPortal.Web.Wording;

/// <summary>What a clean-up finds of a document.</summary>
public static class CleanUpFindingWords
{
    extension(CleanUpFinding finding)
    {
        public string Label => finding switch
        {
            CleanUpFinding.Stands => "继续有效",
            CleanUpFinding.ToAmend => "须修改",
            CleanUpFinding.Repealed => "废止",
            CleanUpFinding.Lapsed => "宣布失效",
        };
    }
}
