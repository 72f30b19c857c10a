using TengchongPortal.Domain.Checking;

namespace TengchongPortal.Web.Wording;

/// <summary>How a text reads, in words.</summary>
public static class EaseWords
{
    extension(Ease ease)
    {
        public string Label => ease switch
        {
            Ease.Easy => "好读",
            Ease.Middling => "一般",
            Ease.Hard => "难读",
        };
    }
}
