using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Wording.Letters;

/// <summary>Kinds of letters.</summary>
public static class LetterKindWords
{
    extension(LetterKind kind)
    {
        public string Label => kind switch
        {
            LetterKind.Enquiry => "咨询",
            LetterKind.Help => "求助",
            LetterKind.Complaint => "投诉",
            LetterKind.Report => "举报",
            LetterKind.Suggestion => "建议",
            LetterKind.StickingPoint => "办事堵点",
        };
    }
}
