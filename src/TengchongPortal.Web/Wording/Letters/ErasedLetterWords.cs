using TengchongPortal.Domain.Letters;

namespace TengchongPortal.Web.Wording.Letters;

/// <summary>What stands in the place of the subject of a letter whose words are gone.</summary>
public static class ErasedLetterWords
{
    extension(Letter letter)
    {
        public string HeadingOf(string subject) => letter.ErasedAt is null ? subject : "来信内容已按保存期限销毁";
    }
}
