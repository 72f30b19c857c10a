using TengchongPortal.Domain.Kernel;
using TengchongPortal.Domain.Letters.Terms;

namespace TengchongPortal.Domain.Letters;

/// <summary>Which letters can be simple questions (简单咨询; domain 09 §3.1).</summary>
public static class SimpleQuestions
{
    /// <summary>A question that nobody has accepted, while that is in time: accepted late it counts from receipt, and its one day would be over.</summary>
    public static bool MayBeSimple(this Letter letter, DateTimeOffset at, LetterTerms terms)
    {
        ArgumentNullException.ThrowIfNull(letter);
        ArgumentNullException.ThrowIfNull(terms);
        return letter is { Kind: LetterKind.Enquiry, AcceptedAt: null } && ChinaTime.DayOf(at) <= terms.AcceptBy(letter.Timing);
    }
}
