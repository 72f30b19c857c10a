using TengchongPortal.Domain.Letters.Terms;
using TengchongPortal.Web.Components.Notices;

namespace TengchongPortal.Web.Wording.Letters;

/// <summary>How an unanswered letter stands.</summary>
public static class LetterLightWords
{
    extension(LetterLight light)
    {
        public string Label => light switch
        {
            LetterLight.Calm => "期限内",
            LetterLight.Close => "将到期",
            LetterLight.Overdue => "已逾期",
            LetterLight.AtRisk => "临近三个月底线",
        };

        public Tone Tone => light switch
        {
            LetterLight.Calm => Tone.Plain,
            LetterLight.Close => Tone.Attention,
            LetterLight.Overdue or LetterLight.AtRisk => Tone.Stopped,
        };
    }
}
