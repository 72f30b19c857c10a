using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Wording.Letters;

/// <summary>满意度.</summary>
public static class LetterRatingWords
{
    extension(LetterRating rating)
    {
        public string Label => rating switch
        {
            LetterRating.VerySatisfied => "非常满意",
            LetterRating.Satisfied => "满意",
            LetterRating.Fair => "基本满意",
            LetterRating.Dissatisfied => "不满意",
            LetterRating.VeryDissatisfied => "非常不满意",
        };
    }
}
