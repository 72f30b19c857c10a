using TengchongPortal.Domain.Letters.Terms;

namespace TengchongPortal.Web.Wording.Letters;

/// <summary>Whether an answer came in time, and by how many working days it did not.</summary>
public static class KeptTermWords
{
    extension(KeptTerm kept)
    {
        public string Label => kept switch
        {
            { IsInTime: true } => "按期答复",
            { WorkingDaysLate: 0 } => "逾期答复（逾期不足 1 个工作日）",
            _ => $"逾期 {kept.WorkingDaysLate} 个工作日答复",
        };
    }
}
