using TengchongPortal.Web.Staff.Policies.CleanUps;

namespace TengchongPortal.Web.Wording;

/// <summary>What becomes of the documents for which nothing was chosen.</summary>
public static class RestOfCleanUpWords
{
    extension(RestOfCleanUp rest)
    {
        public string Label => rest switch
        {
            RestOfCleanUp.AskForEach => "须逐件选定",
            RestOfCleanUp.Stands => "都列为继续有效",
            RestOfCleanUp.LeftOut => "不列入本次清理",
        };
    }
}
